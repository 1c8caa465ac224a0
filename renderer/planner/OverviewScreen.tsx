/** Placeholder while the screen is built. */
export default function OverviewScreen() {
  return <h1>Overview</h1>;
}
