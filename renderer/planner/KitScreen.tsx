/** Placeholder while the screen is built. */
export default function KitScreen() {
  return <h1>Kit</h1>;
}
