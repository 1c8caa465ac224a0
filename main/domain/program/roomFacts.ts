/** What is known about a room of an event (ROL-04). */
export interface RoomFacts {
  /** As the agenda, the groups and the event name it. */
  name: string;
  /** How many people it seats; null while nobody knows. */
  seats: number | null;
  /** Screen, wall to write on, way in without steps, whom to call. */
  note: string;
}
