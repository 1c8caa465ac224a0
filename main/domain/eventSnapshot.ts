import type { Advice } from './followup/advice.ts';
import type { Assist, AssistMember } from './formats/assist.ts';
import type { Block } from './agenda/block.ts';
import type { Capture } from './followup/capture.ts';
import type { Commitment } from './followup/commitment.ts';
import type { FollowUp } from './followup/followUp.ts';
import type { Format } from './formats/format.ts';
import type { Grouping } from './grouping/groupRules.ts';
import type { NormsAgreed } from './followup/normsAgreed.ts';
import type { Organization } from './program/organization.ts';
import type { OwnSlide } from './slides/ownSlide.ts';
import type { Attendee, KeepApart } from './people/person.ts';
import type { PreWork } from './prework/preWork.ts';
import type { Event, Program } from './program/program.ts';
import type { Responsibility } from './program/responsibility.ts';
import type { RoomFacts } from './program/roomFacts.ts';
import type { Scenario } from './agenda/scenario.ts';
import type { Session } from './agenda/session.ts';
import type { SetAside } from './checks/setAside.ts';
import type { Supply } from './program/supply.ts';
import type { Theme } from './followup/theme.ts';

/** Everything the screens and composers of one event need, read in one request. */
export interface EventSnapshot {
  /** Grows with every change to the workspace. */
  revision: number;
  program: Program | null;
  event: Event;
  people: Attendee[];
  keepApart: KeepApart[];
  /** What else is asked of the groups. */
  grouping: Grouping;
  /** Those something is noted about; people may name others. */
  organizations: Organization[];
  /** By day and time. */
  blocks: Block[];
  sessions: Session[];
  /** The formats that sessions and blocks follow. */
  formats: Format[];
  captures: Capture[];
  /** Which norms were agreed, by whom and when. */
  normsAgreed: NormsAgreed[];
  themes: Theme[];
  commitments: Commitment[];
  followUp: FollowUp;
  /** Who of the team sees to what by when. */
  responsibilities: Responsibility[];
  /** What was noted about things to have ready, and own ones; supplyLines says what is needed in all. */
  supplies: Supply[];
  /** What is known about rooms; roomLines says which there are. */
  roomFacts: RoomFacts[];
  /** What the host asks for, where the event is or holds a peer assist; empty otherwise. */
  assist: Assist;
  assistMembers: AssistMember[];
  /** What was recommended there, in the order in which the hosts will act. */
  advice: Advice[];
  /** What people do before the event, and what came back. */
  preWork: PreWork;
  setAside: SetAside[];
  /** Slides that the coordinator brought, without their bytes. */
  ownSlides: OwnSlide[];
  /** The plans one can choose from; none while there is one only. */
  scenarios: Scenario[];
}
