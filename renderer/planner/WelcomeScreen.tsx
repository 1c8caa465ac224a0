/** Placeholder while the screen is built. */
export function WelcomeScreen() {
  return <h1>Welcome</h1>;
}
