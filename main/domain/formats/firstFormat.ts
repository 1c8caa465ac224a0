import type { Format, FormatPhase } from './format.ts';

/** A short plain format to begin one's own with: everybody arrives, works in groups, and says what to keep. */
export function firstFormat(): Format {
  return {
    id: '',
    version: 1,
    name: 'Our format',
    shortName: 'our format',
    family: 'Our own',
    evidence: 'O',
    purpose: '',
    purposeTags: [],
    useWhen: '',
    notFor: '',
    challengeUnit: 'none',
    groupSize: { min: 3, idealMin: 4, idealMax: 5, max: 6, note: '' },
    rounds: 'none',
    usualRounds: 0,
    layout: 'session',
    seating: 'groups',
    places: ['room'],
    isOnFeet: false,
    ranksIdeas: false,
    roles: [
      { id: 'presenter', name: 'Presenter', does: 'Brings the matter', duties: [] },
      { id: 'adviser', name: 'Peers', does: 'Think along', duties: [] },
      { id: 'timekeeper', name: 'Timekeeper', does: 'Keeps the time', duties: [] },
    ],
    phases: [
      { ...newPhase('opening'), name: 'Opening', shortName: 'Open', minutes: 5, isProtected: true },
      { ...newPhase('work'), name: 'Work in groups', shortName: 'Work', minutes: 30, maxMinutes: 60 },
      { ...newPhase('close'), name: 'What we keep', shortName: 'Close', minutes: 10, isProtected: true },
    ],
    variants: [],
    changeoverMinutes: 0,
    unbroken: { softMinutes: 90, hardMinutes: 120, breakMinutes: 15 },
    norms: [],
    confidentiality: { level: 'lessons-travel', plainWords: ['What is learned may travel, without names.'] },
    spareRoundTasks: [],
    reflection: { title: '', steps: [] },
    materials: [],
    room: '',
    troubles: [],
    worksheet: [],
    documents: [],
    notes: '',
    totalFormula: '',
    examples: [],
    sources: [],
    credit: '',
  };
}

/** A phase of ten minutes in which everybody speaks, until somebody says otherwise. */
export function newPhase(id: string): FormatPhase {
  return {
    id,
    name: 'New phase',
    shortName: 'New',
    minutes: 10,
    minMinutes: 5,
    maxMinutes: 30,
    counted: 'once',
    day: 1,
    isBreak: false,
    presenter: { voice: 'speaks', does: '' },
    peers: { voice: 'speaks', does: '' },
    say: '',
    screenLine: '',
    silence: null,
    card: { presenter: '', peers: '' },
    watchFor: '',
    prompts: [],
    isProtected: false,
  };
}
