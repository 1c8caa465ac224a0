import { describe, expect, it } from 'vitest';
import { personName } from '#domain/registration/personName';

describe('a name', () => {
  it.each([
    ['Dana Okafor', 'Dana Okafor', 'Dana', 'Okafor', 'Dana', null],
    ['RENATA SOLBERG', 'Renata Solberg', 'Renata', 'Solberg', 'Renata', null],
    ["SEAN O'DONNELL-MCBRIDE", "Sean O'Donnell-Mcbride", 'Sean', "O'Donnell-Mcbride", 'Sean', null],
    ['ANNA VAN DER BERG', 'Anna van der Berg', 'Anna', 'van der Berg', 'Anna', null],
    ['ian mcbride', 'Ian McBride', 'Ian', 'McBride', 'Ian', null],
    ['Kim, Hyun-woo', 'Hyun-woo Kim', 'Hyun-woo', 'Kim', 'Hyun-woo', null],
    ['Stone, Dr. Ada', 'Ada Stone', 'Ada', 'Stone', 'Ada', 'Dr.'],
    ['Prof. Dr. Ada Stone', 'Ada Stone', 'Ada', 'Stone', 'Ada', 'Prof. Dr.'],
    ['Ada Stone, PhD', 'Ada Stone, PhD', 'Ada', 'Stone', 'Ada', null],
    ['William "Bill" Strand', 'William Strand', 'William', 'Strand', 'Bill', null],
    ['William (Bill) Strand', 'William Strand', 'William', 'Strand', 'Bill', null],
    ['Ada Stone (she/her)', 'Ada Stone', 'Ada', 'Stone', 'Ada', null],
    ['José Martínez Luna', 'José Martínez Luna', 'José', 'Martínez Luna', 'José', null],
    ['Noor al-Hadidi', 'Noor al-Hadidi', 'Noor', 'al-Hadidi', 'Noor', null],
    ['JP', 'JP', 'JP', '', 'JP', null],
    ['Dr', 'Dr', 'Dr', '', 'Dr', null],
    ['Madonna', 'Madonna', 'Madonna', '', 'Madonna', null],
    ['金 賢宇', '金 賢宇', '金', '賢宇', '金', null],
    ['', '', '', '', '', null],
  ])('%j reads as %j', (raw, display, first, last, preferred, title) => {
    expect(personName(raw)).toMatchObject({ display, first, last, preferred, title });
  });
});
