/** Placeholder while the screen is built. */
export function HomeScreen() {
  return <h1>Home</h1>;
}
