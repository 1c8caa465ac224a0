/** A person and what the event knows about them. Names are split so that lists sort and greetings read right. */
export interface Person {
  id: string;
  first: string;
  last: string;
  /** As on the badge. */
  display: string;
  /** What they like to be called. */
  preferred: string;
  title: string;
  email: string;
  organization: string;
  role: string;
  sector: string;
  city: string;
  yearsInRole: number | null;
  yearsAreApproximate: boolean;
}

/** What a person is at an event. Only participants count as peers and are put into groups. */
export type Standing = 'participant' | 'host' | 'resource';

/** A person at an event. */
export interface Attendee extends Person {
  standing: Standing;
  /** Printed in the run sheet and nowhere else. */
  dietary: string;
  /** Printed in the run sheet and nowhere else. */
  accessNeeds: string;
  challengeTopic: string;
  challengeTitle: string;
  /** The one question they bring. */
  challengeQuestion: string;
  /** What they wrote about whom to be kept apart from. Seen by the coordinator only, never printed. */
  keepApartNote: string;
}

/** Somebody as they come to another event: what they bring there is not known yet. */
export function withoutChallenge(person: Attendee): Attendee {
  return { ...person, challengeTopic: '', challengeTitle: '', challengeQuestion: '' };
}

/** Two people who must not share a group. The reason is private and never printed. */
export interface KeepApart {
  id: string;
  personA: string;
  personB: string;
  strength: 'hard' | 'soft';
  reason: string;
}
