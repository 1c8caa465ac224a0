import { organizationKey } from '../grouping/assessGroups.ts';
import type { Day } from '../time.ts';

/** A colleague who stays at home while others travel (ROL-20). */
export interface HomeContact {
  name: string;
  role: string;
  /** They agreed that what they said may carry their name (DAT-19). */
  mayBeNamed: boolean;
}

/** A question or a concern from home. It is the organization's; a name stands only where its owner agreed (DAT-19). */
export interface HomeVoice {
  text: string;
  saidBy: string | null;
}

/** What an organization is, whichever events its people attend. */
export interface OrganizationProfile {
  name: string;
  city: string;
  /** In the words in which it is known: `64 staff`, `about 300`. */
  size: string;
  field: string;
  mission: string;
  history: string;
  culture: string;
}

/** An organization at an event: its profile, its part there, and the colleagues at home. */
export interface Organization extends OrganizationProfile {
  id: string;
  isHost: boolean;
  hostingReason: string;
  /** The three or four colleagues at home, where their names are known. */
  homeContacts: HomeContact[];
  /** How many they are where only the number is known. */
  homeCount: number | null;
  /** When those who travel talked with them. */
  homeTalkOn: Day | null;
  homeQuestions: HomeVoice[];
  homeConcerns: HomeVoice[];
  /** What they would accept changing (PRE-26). */
  homeAccepts: string;
  /** When those who traveled report back. */
  reportBackOn: Day | null;
}

/** An organization of which only the name is known. */
export const NEW_ORGANIZATION: Omit<Organization, 'id' | 'name'> = {
  city: '',
  size: '',
  field: '',
  mission: '',
  history: '',
  culture: '',
  isHost: false,
  hostingReason: '',
  homeContacts: [],
  homeCount: null,
  homeTalkOn: null,
  homeQuestions: [],
  homeConcerns: [],
  homeAccepts: '',
  reportBackOn: null,
};

/** What it is, without its part at an event. */
export function profileOf({
  id,
  name,
  city,
  size,
  field,
  mission,
  history,
  culture,
}: Organization): OrganizationProfile & { id: string } {
  return { id, name, city, size, field, mission, history, culture };
}

/** The name as it is compared with what people wrote as their organization. */
export function keyOfOrganization(name: string): string {
  return organizationKey({ organization: name });
}

/** How many colleagues at home there are: by name, else as counted; null while unknown. */
export function homeStaffCount({ homeContacts, homeCount }: Organization): number | null {
  return homeContacts.length > 0 ? homeContacts.length : homeCount;
}

/** The same with names only on what was said by somebody who agreed to be named. */
export function withAgreedNames<
  Part extends Pick<Organization, 'homeContacts' | 'homeQuestions' | 'homeConcerns'>,
>(organization: Part): Part {
  const agreed = new Set(
    organization.homeContacts.filter(({ mayBeNamed }) => mayBeNamed).map(({ name }) => name),
  );
  const kept = (voices: readonly HomeVoice[]) =>
    voices.map(({ text, saidBy }) => ({
      text,
      saidBy: saidBy !== null && agreed.has(saidBy) ? saidBy : null,
    }));
  return {
    ...organization,
    homeQuestions: kept(organization.homeQuestions),
    homeConcerns: kept(organization.homeConcerns),
  };
}
