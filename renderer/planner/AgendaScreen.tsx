/** Placeholder while the screen is built. */
export default function AgendaScreen() {
  return <h1>Agenda</h1>;
}
