import { clockCues } from '../clock/clockCues.ts';
import type { ClockCue } from '../clock/clockCues.ts';
import { fingerprintOf } from '../fingerprint.ts';
import { phaseOf } from '../formats/format.ts';
import type { Palette } from '../program/palette.ts';
import { paletteOf } from '../program/palette.ts';
import { groupRolesOf } from '../agenda/groupRoles.ts';
import { scheduleOfGroup } from '../agenda/groupTurns.ts';
import { turnOf } from '../agenda/rounds.ts';
import { scheduleOf } from '../agenda/schedule.ts';
import type { Schedule, Segment } from '../agenda/schedule.ts';
import type { DurationMs, InstantMs, Zone } from '../time.ts';
import { TONES } from '../clock/tones.ts';
import { fitted, languageOf } from './printRequest.ts';
import type { SessionPrintRequest } from './printRequest.ts';
import { callNameOf, nameOf } from './seats.ts';

/** A stretch of the session as a group's clock shows it. */
export interface ClockPagePhase {
  kind: Segment['kind'];
  name: string;
  /** 1-based; null outside the rounds. */
  round: number | null;
  startsAt: InstantMs;
  endsAt: InstantMs;
  durationMs: DurationMs;
  /** One short line for everybody. */
  line: string;
  /** Who must stay silent, in words; null where nobody must. */
  silence: string | null;
  /** What each side does; empty for what is no phase. */
  presenterDoes: string;
  peersDo: string;
  /** When it is near its end, as on the running clock. */
  cues: ClockCue[];
}

/** Who does what in one group, round by round; in a spare round nobody presents. */
export interface ClockPageGroup {
  letter: string;
  room: string;
  /** Where its turns are sized by its number of people: its own phases, in place of those of all. */
  phases: ClockPagePhase[] | null;
  turns: { presenter: string | null; timekeeper: string; noteTaker: string; next: string }[];
  /** Who holds which role from before the start to the end; none where turns decide. */
  roles: { name: string; person: string }[];
}

/** A session's clock on one page that runs in any browser: for a group's phone, or a room without the app (TIM-03). */
export interface ClockPage {
  /** Changes with the times, so that what a browser remembers of an older plan is not mixed up with this one. */
  planMark: string;
  title: string;
  eventName: string;
  language: string;
  zone: Zone;
  palette: Palette;
  /** False where it is started at any time: then there are no clock times to tell before. */
  isPlanned: boolean;
  /** A line at its foot. */
  note: string;
  roundCount: number;
  /** What the two sides of the table are called. */
  presenterName: string;
  peersName: string;
  phases: ClockPagePhase[];
  groups: ClockPageGroup[];
  tones: typeof TONES;
}

/** The clock page of a session. It holds names, rooms and times, and nothing that anybody wrote about a challenge. */
export function clockPage(request: SessionPrintRequest): ClockPage {
  const { snapshot, session, format } = request;
  const schedule = scheduleOf({ session, format, zone: snapshot.event.zone });
  const phasesOf = ({ segments }: Schedule) =>
    segments.filter(({ durationMs }) => durationMs > 0).map((segment) => phaseFor(request, segment));
  const phases = phasesOf(schedule);
  const { roundCount } = schedule;
  const groups = session.groups
    .filter(({ memberIds }) => memberIds.length > 0)
    .map((group) => ({ group, own: scheduleOfGroup(schedule, session, group) }));
  const roleName = (roleId: string) => format.roles.find(({ id }) => id === roleId)?.name;
  return {
    planMark: fingerprintOf([
      session.title,
      phases.map(({ kind, name, round, startsAt, durationMs }) => [kind, name, round, startsAt, durationMs]),
      ...groups.flatMap(({ group, own }) => (own === schedule ? [] : [[group.letter, own.roundMs]])),
    ]),
    title: fitted(session.title, 80),
    eventName: fitted(snapshot.event.name, 80),
    language: languageOf(snapshot),
    zone: snapshot.event.zone,
    palette: paletteOf(snapshot.program?.color ?? null),
    isPlanned: true,
    note: 'This clock runs on this device alone. Start it together with the signal of the room.',
    roundCount,
    presenterName: fitted(roleName('presenter') ?? 'Presenter', 30),
    peersName: fitted(roleName('adviser') ?? 'Peers', 30),
    phases,
    groups: groups.map(({ group, own }) => ({
      letter: group.letter,
      room: fitted(group.room, 60),
      phases: own === schedule ? null : phasesOf(own),
      turns: Array.from({ length: own.roundCount }, (_, index) => {
        const turn = turnOf(group, index + 1);
        return {
          presenter: turn.presenterId === null ? null : nameOf(snapshot.people, turn.presenterId),
          timekeeper: callNameOf(snapshot.people, turn.timekeeperId),
          noteTaker: callNameOf(snapshot.people, turn.noteTakerId),
          next: callNameOf(snapshot.people, turnOf(group, index + 2).presenterId),
        };
      }),
      roles: groupRolesOf(group, format).map(({ name, personId }) => ({
        name: fitted(name, 40),
        person: nameOf(snapshot.people, personId),
      })),
    })),
    tones: TONES,
  };
}

function phaseFor({ format }: SessionPrintRequest, segment: Segment): ClockPagePhase {
  const { kind, name, round, startsAt, endsAt, durationMs, phaseId } = segment;
  const defined = phaseId === null ? undefined : phaseOf(format, phaseId);
  return {
    kind,
    name: fitted(name, 80),
    round,
    startsAt,
    endsAt,
    durationMs,
    line: fitted(defined?.screenLine ?? '', 160),
    silence: defined?.silence == null ? null : fitted(defined.silence, 80),
    presenterDoes: fitted(defined?.card.presenter ?? '', 160),
    peersDo: fitted(defined?.card.peers ?? '', 160),
    cues: clockCues(durationMs),
  };
}
