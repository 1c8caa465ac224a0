import type { DeckOwner, OwnSlide } from '#domain/slides/ownSlide';
import { placesToChange } from './inOrder.ts';
import { pictureTable } from './pictures.ts';
import type { Sql } from './sql.ts';
import { number, optionalText, table, text } from './table.ts';
import type { Some } from './table.ts';

const slideTable = table('own_slide', {
  id: text,
  eventId: text,
  sessionId: optionalText,
  position: number,
  /** In the deck of a day it begins with the day: `2027-04-15 aims`. */
  afterSlide: text,
  title: text,
  notes: text,
  source: text,
  pictureId: text,
});

/** The slides that a coordinator brought. */
export interface OwnSlides {
  /** Those of the plan that is shown, in the order in which they stand behind the same slide. */
  ofEvent: (eventId: string) => OwnSlide[];
  ofSession: (sessionId: string) => OwnSlide[];
  get: (id: string) => { eventId: string; slide: OwnSlide } | undefined;
  change: (id: string, changes: Some<Pick<OwnSlide, 'title' | 'notes'>>) => void;
  /** Own slides of an event in their order: new ones are added, known ones take the places given. */
  keepOrder: (eventId: string, slides: readonly OwnSlide[]) => void;
  remove: (id: string) => void;
}

type Row = ReturnType<typeof slideTable.read>;

/** Own slides kept through these statements. */
export function ownSlidesIn(sql: Sql): OwnSlides {
  const slidesOf = (rows: Row[]) => rows.flatMap((row) => slideOf(sql, row) ?? []);
  return {
    ofEvent: (eventId) =>
      slidesOf(
        sql
          .rows(
            `SELECT ${slideTable.select} FROM own_slide LEFT JOIN session ON session.id = own_slide.session_id
             WHERE own_slide.event_id = ? AND session.parked_in IS NULL ORDER BY own_slide.position, own_slide.id`,
            [eventId],
          )
          .map(slideTable.read),
      ),
    ofSession: (sessionId) => slidesOf(slideTable.all(sql, { sessionId }, 'position, id')),
    get(id) {
      const row = slideTable.one(sql, { id });
      const slide = row && slideOf(sql, row);
      return row && slide && { eventId: row.eventId, slide };
    },
    change: (id, changes) => void slideTable.change(sql, { id }, changes),
    keepOrder(eventId, slides) {
      const known = new Map(slideTable.all(sql, { eventId }).map((row) => [row.id, row]));
      const ordered = slides.map(({ id }) => ({ id, position: known.get(id)?.position ?? -1 }));
      const places = new Map(placesToChange(ordered).map(({ id, position }) => [id, position]));
      for (const slide of slides) {
        const row = known.get(slide.id);
        const position = places.get(slide.id);
        if (!row) slideTable.insert(sql, rowOf(eventId, slide, position ?? 0));
        else if (position !== undefined || row.afterSlide !== placeOf(slide))
          slideTable.change(sql, { id: slide.id }, { position, afterSlide: placeOf(slide) });
      }
    },
    remove: (id) => void slideTable.remove(sql, { id }),
  };
}

function slideOf(sql: Sql, row: Row): OwnSlide | undefined {
  const { id, sessionId, afterSlide, title, notes, source, pictureId } = row;
  const picture = pictureTable.one(sql, { id: pictureId });
  const owner: DeckOwner =
    sessionId === null ? { sessionId, onDay: afterSlide.slice(0, DAY_LETTERS) } : { sessionId, onDay: null };
  return (
    picture && {
      id,
      owner,
      afterSlide: sessionId === null ? afterSlide.slice(DAY_LETTERS + 1) : afterSlide,
      title,
      notes,
      source,
      picture,
    }
  );
}

function rowOf(eventId: string, slide: OwnSlide, position: number): Row {
  const { id, owner, title, notes, source, picture } = slide;
  return {
    id,
    eventId,
    sessionId: owner.sessionId,
    position,
    afterSlide: placeOf(slide),
    title,
    notes,
    source,
    pictureId: picture.id,
  };
}

function placeOf({ owner, afterSlide }: OwnSlide): string {
  return owner.onDay === null ? afterSlide : `${owner.onDay} ${afterSlide}`;
}

const DAY_LETTERS = '2027-04-15'.length;
