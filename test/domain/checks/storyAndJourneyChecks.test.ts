import { describe, expect, it } from 'vitest';
import { agendaChecksOf } from '#domain/checks/agendaChecks';
import type { Block } from '#domain/agenda/block';
import type { Check } from '#domain/checks/check';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { settleAgenda } from '#domain/agenda/settleAgenda';
import { journeySnapshot, retreatSnapshot } from '../../fixtures/sampleSnapshot.ts';

function checkOf(snapshot: EventSnapshot, id: string): Check | undefined {
  return agendaChecksOf(snapshot).find((check) => check.id === `agenda:${id}`);
}

function changed(snapshot: EventSnapshot, change: (block: Block) => Partial<Block>): EventSnapshot {
  return { ...snapshot, blocks: snapshot.blocks.map((block) => ({ ...block, ...change(block) })) };
}

/** The snapshot after the button beside a check was pressed. */
function repaired(snapshot: EventSnapshot, id: string): EventSnapshot {
  const action = checkOf(snapshot, id)?.repair?.action;
  if (action?.kind === 'beginWithStory')
    return changed(snapshot, ({ id: blockId }) => (blockId === action.blockId ? { isStoryFirst: true } : {}));
  if (action?.kind !== 'addBlock') throw new Error(`no repair that adds a block for ${id}`);
  const added = {
    ...snapshot,
    blocks: [...snapshot.blocks, { ...action.block, id: 'added', eventId: 'E' }],
  };
  const settled = new Map(settleAgenda(added, 'added').map((change) => [change.id, change]));
  return changed(added, ({ id: blockId }) => settled.get(blockId) ?? {});
}

describe('a story before the tools', () => {
  const isStory = ({ formatId }: Block) => formatId === 'story-circle' || formatId === 'fishbowl';
  const toolsOnly = () => changed(retreatSnapshot(), (block) => (isStory(block) ? { formatId: null } : {}));

  it('is told in both samples', () => {
    expect([retreatSnapshot(), journeySnapshot()].map((each) => checkOf(each, 'story-first')?.level)).toEqual(
      ['fine', 'fine'],
    );
  });

  it('is missed where the first tool has no example before it, and one press lets it begin with one', () => {
    expect(checkOf(toolsOnly(), 'story-first')).toMatchObject({
      level: 'look',
      title: 'Tools come before the first story',
      repair: { label: 'Let it begin with a story' },
    });
    expect(checkOf(repaired(toolsOnly(), 'story-first'), 'story-first')?.level).toBe('fine');
  });

  it('does not help after the tool', () => {
    const late = changed(toolsOnly(), ({ title }) =>
      title.startsWith('Make it actionable') ? { isStoryFirst: true } : {},
    );
    expect(checkOf(late, 'story-first')?.level).toBe('look');
  });

  it('is not asked for where there is no tool', () => {
    const noTools = changed(toolsOnly(), () => ({ formatId: null }));
    expect(checkOf(noTools, 'story-first')).toBeUndefined();
  });
});

describe('a learning journey', () => {
  const host = (snapshot: EventSnapshot) => snapshot.people.filter(({ standing }) => standing === 'host');
  const leads = (snapshot: EventSnapshot, lead: string) => changed(snapshot, () => ({ lead }));

  it('of the sample has voices of the host, time for what visitors bring, and for home teams', () => {
    const snapshot = journeySnapshot();
    const found = ['host-voices', 'peer-practice', 'home-team'].map((id) => checkOf(snapshot, id));
    expect(found.map((check) => check?.level)).toEqual(['fine', 'fine', 'fine']);
    expect(found[0]?.why).toContain('Odalys Brennecke');
  });

  it('needs more than one voice of the host', () => {
    const [one, two] = host(journeySnapshot()).map(({ display }) => display);
    const titles = [leads(journeySnapshot(), one ?? ''), leads(journeySnapshot(), '')].map(
      (snapshot) => checkOf(snapshot, 'host-voices')?.title,
    );
    expect(titles).toEqual([`Only ${one} speaks for the host`, 'Nobody of the host leads a part']);
    expect(checkOf(leads(journeySnapshot(), `${one} and ${two}`), 'host-voices')?.level).toBe('fine');
    const nobody = { ...leads(journeySnapshot(), ''), people: [] };
    expect(checkOf(nobody, 'host-voices')?.repair?.action).toMatchObject({ kind: 'open', place: 'people' });
  });

  it('gives visitors time for their own practice', () => {
    const [first] = host(journeySnapshot());
    const onlyHost = leads(journeySnapshot(), first?.display ?? '');
    expect(checkOf(onlyHost, 'peer-practice')).toMatchObject({
      level: 'look',
      title: 'Visitors only listen',
    });
    const visitor = journeySnapshot().people.find(({ standing }) => standing === 'participant');
    const after = changed(repaired(onlyHost, 'peer-practice'), ({ id }) =>
      id === 'added' ? { lead: visitor?.display ?? '' } : {},
    );
    expect(checkOf(after, 'peer-practice')?.level).toBe('fine');
    expect(checkOf(after, 'overlap')?.level).toBe('fine');
  });

  it('gives home teams time of their own', () => {
    const without = changed(journeySnapshot(), ({ formatId }) =>
      formatId === 'home-team' ? { formatId: null, title: 'Talk' } : {},
    );
    expect(checkOf(without, 'home-team')?.title).toBe('Home teams have no time of their own');
    const after = repaired(without, 'home-team');
    expect(checkOf(after, 'home-team')?.level).toBe('fine');
    expect(checkOf(after, 'overlap')?.level).toBe('fine');
  });

  it('is asked all this only where the event is one', () => {
    const snapshot = journeySnapshot();
    const retreat: EventSnapshot = { ...snapshot, event: { ...snapshot.event, kind: 'retreat' } };
    expect(checkOf(retreat, 'home-team')).toBeUndefined();
  });
});
