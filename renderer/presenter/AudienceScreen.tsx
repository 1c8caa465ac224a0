/** Placeholder while the screen is built. */
export function AudienceScreen() {
  return <h1>Audience</h1>;
}
