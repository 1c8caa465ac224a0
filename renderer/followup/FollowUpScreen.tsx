/** Placeholder while the screen is built. */
export default function FollowUpScreen() {
  return <h1>FollowUp</h1>;
}
