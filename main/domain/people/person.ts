import type { Day, WallTime } from '../time.ts';

/** What somebody said when asked; nobody agreed who was not asked. */
export type Consent = 'not-asked' | 'yes' | 'no';

/** What somebody would be in a mentoring pair, as they say themselves; years in a role play no part (FMT-37). */
export type Mentoring = 'not-said' | 'mentor' | 'mentee' | 'either' | 'neither';

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
  /** Another address of theirs, by which a list also knows them. */
  altEmail: string;
  phone: string;
  pronouns: string;
  organization: string;
  role: string;
  sector: string;
  city: string;
  yearsInRole: number | null;
  yearsAreApproximate: boolean;
  /** What they know well, a few words each. */
  expertise: string[];
  /** What they can give to others. */
  offers: string[];
  /** They are willing to give advice now and then, without a fixed pair (FMT-24). */
  givesAdvice: boolean;
  /** On what; their expertise where nothing is said. */
  adviceTopics: string[];
  mentoring: Mentoring;
  photoConsent: Consent;
  /** Whether they may stand in a directory that others get. */
  directoryConsent: Consent;
  /** For the team only. */
  emergencyContact: string;
}

/** What a person is at an event. Only participants count as peers and are put into groups. */
export type Standing = 'participant' | 'host' | 'resource';

/** Whether somebody comes, or came. A late arrival still is a peer; who cancelled or did not come is none. */
export type Coming = 'expected' | 'late' | 'no-show' | 'cancelled';

/** A person at an event. */
export interface Attendee extends Person {
  standing: Standing;
  coming: Coming;
  /** From when on a late arrival is there; null while unknown, and for everybody else. */
  arrivesOn: Day | null;
  arrivesAt: WallTime | null;
  /** What they want the event to cover. */
  wishes: string;
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

/** What is not known yet of a person who is expected. */
export const BLANK_PERSON: Omit<Attendee, 'id' | 'first' | 'last' | 'display' | 'preferred'> = {
  title: '',
  email: '',
  altEmail: '',
  phone: '',
  pronouns: '',
  organization: '',
  role: '',
  sector: '',
  city: '',
  yearsInRole: null,
  yearsAreApproximate: false,
  expertise: [],
  offers: [],
  givesAdvice: false,
  adviceTopics: [],
  mentoring: 'not-said',
  photoConsent: 'not-asked',
  directoryConsent: 'not-asked',
  emergencyContact: '',
  standing: 'participant',
  coming: 'expected',
  arrivesOn: null,
  arrivesAt: null,
  wishes: '',
  dietary: '',
  accessNeeds: '',
  challengeTopic: '',
  challengeTitle: '',
  challengeQuestion: '',
  keepApartNote: '',
};

/** True for everybody who comes or came, late or not. */
export function isComing({ coming }: Pick<Attendee, 'coming'>): boolean {
  return coming === 'expected' || coming === 'late';
}

/** True for those who learn from each other: participants who come. Hosts and resource people do not count (ROL-13). */
export function isPeer(person: Pick<Attendee, 'standing' | 'coming'>): boolean {
  return person.standing === 'participant' && isComing(person);
}

/** Somebody as they come to another event: what they bring there is not known yet. */
export function withoutChallenge(person: Attendee): Attendee {
  return {
    ...person,
    coming: 'expected',
    arrivesOn: null,
    arrivesAt: null,
    wishes: '',
    challengeTopic: '',
    challengeTitle: '',
    challengeQuestion: '',
  };
}

/** Two people who must not share a group. The reason is private and never printed. */
export interface KeepApart {
  id: string;
  personA: string;
  personB: string;
  strength: 'hard' | 'soft';
  reason: string;
}
