/** Placeholder while the screen is built. */
export default function PeopleScreen() {
  return <h1>People</h1>;
}
