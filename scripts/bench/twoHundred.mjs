import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyFollowUp } from '../../main/requests/samples/sampleWords.ts';
import { projectFolder } from '../project.mjs';
import { plainEvent } from '../../test/fixtures/plainEvent.mjs';

/** An event with 200 people in 40 groups of five and one standard consultation, as composers see it. */
export function snapshotOfTwoHundred() {
  const format = JSON.parse(
    readFileSync(join(projectFolder, 'assets/formats/peer-consultation.json'), 'utf8'),
  );
  const people = Array.from({ length: 200 }, (_, index) => person(index));
  const groups = Array.from({ length: 40 }, (_, index) => ({
    id: `group-${index}`,
    letter: `${String.fromCharCode(65 + (index % 26))}${index < 26 ? '' : '2'}`,
    room: `Room ${index + 1}`,
    memberIds: people.slice(index * 5, index * 5 + 5).map(({ id }) => id),
  }));
  const variant = format.variants.find(({ id }) => id === 'standard30') ?? format.variants[0];
  const once = format.phases.filter(({ counted }) => counted === 'once');
  const phase = ({ id, name, minutes }) => ({ phaseId: id, name, durationMs: minutes * 60_000 });
  const session = {
    id: 'session',
    eventId: 'event',
    formatId: format.id,
    title: format.name,
    startsOn: '2027-04-15',
    startsAt: '13:00',
    variantId: variant.id,
    phases: [
      phase(once[0]),
      ...variant.round.map(({ phaseId, minutes, name }) =>
        phase({ id: phaseId, minutes, name: name ?? format.phases.find(({ id }) => id === phaseId).name }),
      ),
      phase(once[1]),
    ],
    changeoverMs: format.changeoverMinutes * 60_000,
    breaks: [],
    groups,
    endsBy: null,
  };
  const snapshot = {
    revision: 1,
    program: null,
    event: {
      id: 'event',
      cohort: '',
      ...plainEvent({
        name: 'Northlake Civic Leaders Retreat',
        kind: 'retreat',
        startsOn: '2027-04-15',
        endsOn: '2027-04-15',
        venue: 'Heron Point Lodge',
        rooms: groups.map(({ room }) => room),
      }),
    },
    people,
    keepApart: [],
    sessions: [session],
    formats: [format],
    captures: [],
    themes: [],
    commitments: [],
    followUp: emptyFollowUp(),
  };
  return {
    snapshot,
    request: { snapshot, session, format, planVersion: 1, isLargePrint: false, paper: null },
    fileNames: people.map(({ id }) => `${id}.docx`),
  };
}

function person(index) {
  const name = `Participant Number-${String(index + 1).padStart(3, '0')}`;
  return {
    id: `person-${index}`,
    first: 'Participant',
    last: `Number-${index + 1}`,
    display: name,
    preferred: 'Participant',
    title: '',
    email: `person-${index}@city.example`,
    organization: `City ${index % 50}`,
    role: 'Director',
    sector: 'municipal',
    city: `City ${index % 50}`,
    yearsInRole: 3,
    yearsAreApproximate: false,
    altEmail: '',
    phone: '',
    pronouns: '',
    expertise: [],
    offers: [],
    givesAdvice: false,
    adviceTopics: [],
    mentoring: 'not-said',
    photoConsent: 'not-asked',
    directoryConsent: 'not-asked',
    emergencyContact: '',
    coming: 'expected',
    arrivesOn: null,
    arrivesAt: null,
    wishes: '',
    standing: 'participant',
    dietary: '',
    accessNeeds: '',
    challengeTopic: `Leading change number ${index + 1} without the authority to order it`,
    challengeTitle: `Two teams, one yard, ${index + 1}`,
    challengeQuestion: 'How do I rebuild trust without undermining the people I asked to lead this?',
    keepApartNote: '',
  };
}
