import { describe, expect, it } from 'vitest';
import { namesOf, refusalOf, registrationOf, warningsOf } from './lists.ts';

const BARE = 'Ada Stone,ada@x.example,Bayhaven\nBo Reed,bo@x.example,Lakemoor\n';

describe('columns', () => {
  it.each([
    ['semicolons', 'Name;E-Mail;Ort\nAda Stone;ada@x.example;Köln\n'],
    ['tabs', 'Name\tEmail address\tCity\nAda Stone\tada@x.example\tKöln\n'],
    ['bars', 'Full name|E-mail|Town\nAda Stone|ada@x.example|Köln\n'],
    ['a hint of Excel', 'sep=;\nName;E-mail;City\nAda Stone;ada@x.example;Köln\n'],
    ['a name in two columns', 'First Name,Last Name,E-mail,City\nAda,Stone,ada@x.example,Köln\n'],
    ['a German form', 'Name;Vorname;E-Mail;Stadt\nStone;Ada;ada@x.example;Köln\n'],
    ['a Spanish form', 'Nombre;Apellidos;Correo electrónico;Ciudad\nAda;Stone;ada@x.example;Köln\n'],
  ])('are found with %s', (_, list) => {
    const [person] = registrationOf(list).participants;
    expect([person?.name.first, person?.name.last, person?.email.value, person?.city]).toEqual([
      'Ada',
      'Stone',
      'ada@x.example',
      'Köln',
    ]);
  });

  it('tell badge, challenge and emergency contact apart from what sounds like them', () => {
    const { columns, participants } = registrationOf(
      'First name,Last name,Name,Challenge,Challenge title,Challenge question,Emergency contact e-mail,E-mail\n' +
        'William,Strand,Bill Strand,Budgets,Cuts,Where first?,wife@x.example,bill@x.example\n',
    );
    expect(columns.map(({ field }) => field)).toEqual([
      'firstName',
      'lastName',
      'name',
      'challengeTopic',
      'challengeTitle',
      'challengeQuestion',
      'emergencyContact',
      'email',
    ]);
    expect(participants[0]).toMatchObject({
      name: { first: 'William', last: 'Strand', display: 'Bill Strand' },
      email: { value: 'bill@x.example' },
      challengeTopic: 'Budgets',
      more: {
        challengeTitle: 'Cuts',
        challengeQuestion: 'Where first?',
        emergencyContact: 'wife@x.example',
      },
    });
  });

  it('of a list of nothing but names are enough', () => {
    expect(namesOf(registrationOf('Name\nAda Stone\nBo Reed\n'))).toEqual(['Ada Stone', 'Bo Reed']);
  });

  it('are asked for when no headings are found, with the first rows to look at', () => {
    const { needsMapping, headerLine, columns, sampleRows, participants, mapping } = registrationOf(BARE);
    expect({ needsMapping, headerLine, columns, sampleRows, participants, mapping }).toEqual({
      needsMapping: true,
      headerLine: null,
      columns: [
        { index: 0, header: 'Column 1', field: null },
        { index: 1, header: 'Column 2', field: null },
        { index: 2, header: 'Column 3', field: null },
      ],
      sampleRows: [
        { line: 1, cells: ['Ada Stone', 'ada@x.example', 'Bayhaven'] },
        { line: 2, cells: ['Bo Reed', 'bo@x.example', 'Lakemoor'] },
      ],
      participants: [],
      mapping: {},
    });
  });

  it('can then be chosen by hand', () => {
    expect(namesOf(registrationOf(BARE, { mapping: { name: 0, email: 1 } }))).toEqual([
      'Ada Stone',
      'Bo Reed',
    ]);
  });

  it('chosen by hand may stand under headings that nobody foresaw', () => {
    const list = 'Wie,Wo\nAda Stone,Bayhaven\n';
    expect(namesOf(registrationOf(list, { mapping: { name: 0 }, headerLine: 1 }))).toEqual(['Ada Stone']);
    expect(namesOf(registrationOf(list, { mapping: { name: 0 }, headerLine: null }))).toEqual([
      'Wie',
      'Ada Stone',
    ]);
  });

  it('chosen by hand tell headings from people by the address', () => {
    const list = 'Wie,Wohin\nAda Stone,ada@x.example\n';
    expect(namesOf(registrationOf(list, { mapping: { name: 0, email: 1 } }))).toEqual(['Ada Stone']);
  });

  it('with headings but no name are asked for as well', () => {
    const { needsMapping, mapping } = registrationOf('E-mail,City\nada@x.example,Bayhaven\n');
    expect({ needsMapping, mapping }).toEqual({ needsMapping: true, mapping: { email: 0, city: 1 } });
  });

  it.each([
    [
      { email: 1 },
      'No column is set to the name. Nothing was imported. Choose the column that holds the names.',
    ],
    [
      { name: 0, email: 0 },
      'Column 1 is set to both name and e-mail. Nothing was imported. Choose one of them.',
    ],
    [
      { name: 7 },
      'The list has 3 columns, so name cannot be read from column 8. Nothing was imported. Choose another column.',
    ],
    [
      { name: 0, constructor: 1 },
      '“constructor” is not something that a list can hold. Nothing was imported. Choose from the list.',
    ],
  ])('chosen by hand must fit: %j', (mapping, message) => {
    expect(refusalOf(BARE, { mapping })).toEqual({ kind: 'invalid', message, field: 'mapping' });
  });

  it('cannot have their headings on a line that is not there', () => {
    expect(refusalOf(BARE, { mapping: { name: 0 }, headerLine: 9 })).toEqual({
      kind: 'invalid',
      message: 'No row starts on line 9. Nothing was imported. Choose the line on which the headings stand.',
      field: 'headerLine',
    });
  });

  it('with the same heading twice are read once, and the other is pointed out', () => {
    const registration = registrationOf('Name,Email,Email\nAda Stone,ada@x.example,other@x.example\n');
    expect({
      email: registration.participants[0]?.email.value,
      fields: registration.columns.map(({ field }) => field),
      warnings: registration.warnings,
    }).toEqual({
      email: 'ada@x.example',
      fields: ['name', 'email', null],
      warnings: [
        {
          line: 1,
          code: 'header_duplicate',
          detail: '“Email” heads column 2 and column 3; column 2 is used',
        },
      ],
    });
  });

  it('and cells called like parts of JavaScript objects are ordinary text', () => {
    const registration = registrationOf(
      'Name,__proto__,constructor,Organization,Sector\n__proto__,1,2,constructor,toString\nhasOwnProperty,1,2,__proto__,__proto__\n',
    );
    expect(
      registration.participants.map(({ name, organization, sector }) => [name.display, organization, sector]),
    ).toEqual([
      ['__proto__', 'constructor', 'tostring'],
      ['hasOwnProperty', '__proto__', '__proto__'],
    ]);
    expect(({} as Record<string, unknown>)['1']).toBeUndefined();
  });

  it('that are ragged lose nothing without saying so', () => {
    const registration = registrationOf(
      'Name,Email,City\nAda Stone\nBo Reed,bo@x.example,Lakemoor,stray,text\n',
    );
    expect(registration.warnings.map(({ line, code, detail }) => [line, code, detail])).toEqual([
      [2, 'email_missing', 'empty'],
      [2, 'row_short', '1 of 3 columns; missing ones read as empty'],
      [3, 'row_long', '5 columns; not read: stray, text'],
    ]);
    expect(namesOf(registration)).toEqual(['Ada Stone', 'Bo Reed']);
  });

  it('of formulas stay text', () => {
    const registration = registrationOf(
      'Name,Organization\n=HYPERLINK("http://x"),"@SUM(1+1)*cmd|\' /C calc\'!A0"\n',
    );
    expect(registration.participants[0]?.name.display).toBe('=HYPERLINK("http://x")');
    expect(warningsOf(registration)).toEqual(['2 formula_like', '2 formula_like']);
  });
});
