/** Placeholder while the screen is built. */
export default function PresentScreen() {
  return <h1>Present</h1>;
}
