import { describe, expect, it } from 'vitest';
import type { Block, Handout } from '#domain/handouts/handout';
import { debriefMemo, debriefMemoTrims } from '#domain/handouts/debriefMemo';
import { memoLength } from '#domain/handouts/memoLength';
import type { PrintRequest } from '#domain/handouts/printRequest';
import { reflectiveMemo } from '#domain/handouts/reflectiveMemo';
import { emptyMemo } from '../../../main/requests/samples/sampleWords.ts';
import { journeySnapshot, retreatSnapshot } from '../../fixtures/sampleSnapshot.ts';

const of = <Kind extends Block['kind']>(handout: Handout, kind: Kind) =>
  handout.blocks.filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind);
const request = (snapshot = journeySnapshot(), changes: Partial<PrintRequest> = {}): PrintRequest => ({
  snapshot,
  planVersion: 1,
  isLargePrint: false,
  paper: null,
  ...changes,
});
const labels = (handout: Handout) => of(handout, 'side-heading').map((block) => block.text);

describe('the debrief memo', () => {
  const memo = debriefMemo(request());

  it('tells of each theme the story, the ways, what was heard, quotes and questions, in this order', () => {
    const start = memo.blocks.findIndex((block) => block.kind === 'heading' && block.text.startsWith('1  '));
    const end = memo.blocks.findIndex((block) => block.kind === 'heading' && block.text.startsWith('2  '));
    const theme = memo.blocks.slice(start, end);
    expect(theme.flatMap((block) => (block.kind === 'side-heading' ? [block.text] : []))).toEqual([
      'Our host’s story',
      'Ways of doing it',
      'What we heard from you',
      'In your words',
      'Two questions for you',
    ]);
    expect(theme.at(-2)).toEqual({
      kind: 'questions',
      questions: [
        'What is the one question you most need answered every week?',
        'At which moment do the people you serve already stop and talk?',
      ],
    });
  });

  it('is about five pages and says so before it is written', () => {
    const { pages, words } = memoLength(memo);
    expect(pages).toBeGreaterThan(4.3);
    expect(pages).toBeLessThan(5.3);
    expect(words).toBeGreaterThan(1100);
    expect(words).toBeLessThan(2200);
  });

  it('loses participant questions, reactions and third quotes before its practical ways', () => {
    expect(debriefMemoTrims(request())).toEqual(['participant questions', 'reactions', 'third quote']);
    const short = journeySnapshot();
    short.themes = short.themes.slice(0, 2);
    expect(debriefMemoTrims(request(short))).toEqual([]);
    const text = JSON.stringify(debriefMemo(request(short)));
    expect(text).toContain('You asked');
    expect(text).toContain('employer liaison');
    const long = journeySnapshot();
    long.themes = [...long.themes, ...long.themes];
    expect(debriefMemoTrims(request(long))).toContain('strategies');
  });

  it('asks what happened since and says when the call is', () => {
    expect(labels(memo)).toEqual(
      expect.arrayContaining(['Three questions for everybody', 'What happens next']),
    );
    expect(of(memo, 'facts')[0]?.facts.at(-1)?.value).toBe('March 24, 10:00–11:25');
  });

  it('of a sealed consultation uses what was said in front of everybody, with plain sentences where nothing was written', () => {
    const unwritten = retreatSnapshot();
    unwritten.followUp = { ...unwritten.followUp, debriefMemo: emptyMemo() };
    const retreat = debriefMemo(request(unwritten));
    const text = JSON.stringify(retreat);
    expect(text).toContain('Noor al-Hadidi, City of Port Renwick');
    expect(text).toContain(
      'To give back what was heard, so that the call on April 30 can begin where you are now.',
    );
    expect(JSON.stringify(retreat.blocks)).not.toMatch(/undefined|null|\(\)/);
    expect(labels(retreat)).not.toContain('What you said about the day');
  });
});

describe('the reflective memo', () => {
  const memo = reflectiveMemo(request());

  it('adds what happened at home and what was said on the call, with its source', () => {
    expect(labels(memo).filter((label) => label === 'What has happened at home')).toHaveLength(5);
    const fromCall = of(memo, 'quote').filter((quote) => quote.source.endsWith('on the call'));
    expect(fromCall).toHaveLength(5);
    expect(fromCall[0]?.source).toBe('Leocadia Munro, Juniper Street Food Share  ·  on the call');
  });

  it('keeps the facilitators’ own view under its own heading on a shaded ground, and nowhere else', () => {
    const { facilitatorReflections } = journeySnapshot().followUp;
    expect(of(memo, 'shaded').map((block) => block.paragraphs)).toEqual([facilitatorReflections]);
    const elsewhere = JSON.stringify(memo.blocks.filter((block) => block.kind !== 'shaded'));
    for (const reflection of facilitatorReflections) expect(elsewhere).not.toContain(reflection);
  });

  it('counts commitments by status', () => {
    const table = of(memo, 'table').find((block) => block.caption === 'Commitments by status');
    expect(
      table?.rows.map((row) =>
        row.map((cell) => JSON.stringify(cell.paragraphs).replace(/\W+/g, ' ').trim()),
      ),
    ).toEqual([
      [expect.stringContaining('Done'), '4'],
      [expect.stringContaining('Under way'), '5'],
    ]);
  });

  it('lists organizations with their numbers and names only those who agreed to be named', () => {
    const table = of(memo, 'table').find((block) => block.caption.startsWith('Organizations'));
    const text = JSON.stringify(table);
    expect(table?.rows).toHaveLength(6);
    expect(text).toContain('Leocadia Munro');
    expect(text).not.toContain('Tamsin Oduya');
  });

  it('has contents with the page of each heading', () => {
    const { headings, pages } = memoLength(memo);
    expect(memo.hasContents).toBe(true);
    expect(headings.map((heading) => heading.text)).toEqual(of(memo, 'heading').map((block) => block.text));
    expect(headings.map((heading) => heading.page)).toEqual(
      [...headings.map((heading) => heading.page)].sort((a, b) => a - b),
    );
    expect(pages).toBeGreaterThan(7);
  });

  it('says nothing about what is not there', () => {
    const bare = journeySnapshot();
    Object.assign(bare, { captures: [], commitments: [], people: [] });
    bare.followUp = {
      ...bare.followUp,
      facilitatorReflections: [],
      keep: [],
      change: [],
      nextSteps: [],
      callPresent: null,
    };
    const memo = reflectiveMemo(request(bare));
    expect(of(memo, 'shaded')).toEqual([]);
    expect(of(memo, 'heading').map((block) => block.text)).not.toContain('What came of it');
    expect(JSON.stringify(memo)).not.toMatch(/0 people|0 commitments|undefined/);
  });
});
