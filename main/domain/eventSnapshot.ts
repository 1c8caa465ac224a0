import type { Advice } from './advice.ts';
import type { Assist, AssistMember } from './assist.ts';
import type { Block } from './block.ts';
import type { Capture } from './capture.ts';
import type { Commitment } from './commitment.ts';
import type { FollowUp } from './followUp.ts';
import type { Format } from './format.ts';
import type { Grouping } from './grouping/groupRules.ts';
import type { NormsAgreed } from './normsAgreed.ts';
import type { Organization } from './organization.ts';
import type { OwnSlide } from './ownSlide.ts';
import type { Attendee, KeepApart } from './person.ts';
import type { PreWork } from './prework/preWork.ts';
import type { Event, Program } from './program.ts';
import type { Responsibility } from './responsibility.ts';
import type { RoomFacts } from './rooms.ts';
import type { Scenario } from './scenario.ts';
import type { Session } from './session.ts';
import type { SetAside } from './setAside.ts';
import type { Supply } from './supply.ts';
import type { Theme } from './theme.ts';

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
