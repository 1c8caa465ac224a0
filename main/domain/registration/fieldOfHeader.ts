import { foldText } from './foldText.ts';
import type { RegistrationField } from './registration.ts';

/** The field that a heading means; `exact` when the heading says nothing else. Null when it means none. */
export function fieldOfHeader(header: string): { field: RegistrationField; isExact: boolean } | null {
  const folded = foldText(header);
  if (folded === '' || folded.length > LONGEST_HEADER || header.includes('@')) return null;
  const exact = EXACT.get(folded);
  if (exact) return { field: exact, isExact: true };
  const match = PATTERNS.find(([, shape]) => shape.test(folded));
  return match ? { field: match[0], isExact: false } : null;
}

const LONGEST_HEADER = 300;

/** Whole headings, folded; English first, then what forms in German, French and Spanish say. */
const EXACT = new Map<string, RegistrationField>(
  (
    [
      [
        'submitted',
        'submitted, submitted at, submitted on, submission date, timestamp, date submitted, registered at',
      ],
      ['submitted', 'registration date, created, created at, date, zeitstempel, marca temporal, horodateur'],
      ['status', 'status, registration status, attendee status, rsvp, estado, statut'],
      [
        'name',
        'name, full name, your name, participant, participant name, attendee, attendee name, badge name',
      ],
      ['name', 'names, person, nombre, nombre completo, nom, nom complet, teilnehmer'],
      [
        'firstName',
        'first name, firstname, first, given name, given names, forename, vorname, prenom, nombres',
      ],
      [
        'lastName',
        'last name, lastname, last, surname, family name, nachname, familienname, apellido, apellidos',
      ],
      ['lastName', 'nom de famille'],
      ['preferredName', 'preferred name, nickname, known as, goes by, call me'],
      ['title', 'prefix, salutation, honorific, form of address, anrede'],
      ['email', 'email, e mail, mail, email address, e mail address, correo, correo electronico, courriel'],
      [
        'organization',
        'organization, organisation, employer, company, institution, agency, affiliation, org',
      ],
      ['organization', 'organizacion, firma, entreprise, arbeitgeber'],
      [
        'role',
        'role, job title, title, position, job, function, your role, funktion, cargo, fonction, puesto',
      ],
      ['sector', 'sector, industry, field, sektor, secteur, branche'],
      ['city', 'city, town, location, city town, ciudad, ville, stadt, ort'],
      ['yearsInRole', 'years, years in role, years in current role, tenure, time in role'],
      ['dietary', 'diet, dietary, dietary needs, dietary requirements, allergies, food'],
      ['accessibility', 'accessibility, accessibility needs, access needs'],
      ['challengeTopic', 'challenge, topic, challenge topic, leadership challenge, your challenge'],
      ['keepApart', 'keep apart, keep apart from, not with'],
      [
        'altEmail',
        'other e mail, other email, alternative email, alternative e mail, second email, alt email',
      ],
      ['phone', 'phone, telephone, phone number, mobile, mobile phone, cell, cell phone, telefon, telefono'],
      ['pronouns', 'pronouns, your pronouns, preferred pronouns'],
      ['expertise', 'expertise, areas of expertise, skills, tags'],
      ['offers', 'offers, what i can offer, what can you offer, i can offer'],
      ['challengeTitle', 'challenge title'],
      ['challengeQuestion', 'challenge question'],
      ['emergencyContact', 'emergency contact, emergency contacts, in case of emergency'],
      ['wishes', 'wishes, wishes for the event, what do you want to cover'],
    ] satisfies [RegistrationField, string][]
  ).flatMap(([field, words]) => words.split(', ').map((word): [string, RegistrationField] => [word, field])),
);

/** Longer headings; the first that fits wins, so the telling words stand before the common ones. */
const PATTERNS: readonly (readonly [RegistrationField, RegExp])[] = [
  [
    'keepApart',
    /\b(keep|kept) (\w+ )*apart\b|\bnot\b.*\b(group|grouped|seated|placed|paired|with)\b|\bconflicts? of interest\b/,
  ],
  // An emergency contact's phone and e-mail are nobody's own.
  ['emergencyContact', /\bemergency\b/],
  ['yearsInRole', /\byears?\b.*\b(role|position|post|job|office|experience)\b|\bhow long\b|\btenure\b/],
  ['dietary', /\b(diet|dietary|food|allerg\w*|meals?)\b/],
  ['accessibility', /\b(accessib\w*|access needs|access requirements|mobility|special needs)\b/],
  ['challengeTopic', /\bchallenge\b|\btopic\b|\bwould you like to bring\b/],
  ['preferredName', /\b(preferred|nick) ?name\b|\b(be|like us to) call(ed)?\b/],
  ['firstName', /\b(first|given) ?name\b/],
  ['lastName', /\b(last|family) ?name\b|\bsurname\b/],
  ['email', /\be ?mail\b/],
  ['submitted', /\bsubmi(tted|ssion)\b|\btimestamp\b/],
  ['status', /\bstatus\b/],
  ['sector', /\bsector\b|\bindustry\b|\btype of organi[sz]ation\b|\borgani[sz]ation type\b/],
  ['organization', /\b(organi[sz]ation|employer|company|institution|agency|affiliation)\b/],
  ['role', /\bjob title\b|\b(role|position)\b/],
  ['city', /\b(city|town)\b/],
  [
    'name',
    /\b(full|your|participants?|attendees?|delegates?|guests?) name\b|\bname\b.*\bbadge\b|\bbadge\b.*\bname\b/,
  ],
];
