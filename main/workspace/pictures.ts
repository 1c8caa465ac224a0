import { createHash } from 'node:crypto';
import type { SlidePicture } from '#domain/slides/slidePicture';
import type { Sql } from './sql.ts';
import { number, oneOf, table, text } from './table.ts';

/** A picture without its bytes, which are read only where it is drawn. */
export const pictureTable = table('picture', {
  id: text,
  width: number,
  height: number,
  mediaType: oneOf('image/png', 'image/jpeg'),
});

/** Pictures that stand on slides. They never change and are kept once, whatever undo does with the slides. */
export interface Pictures {
  keep: (picture: Omit<SlidePicture, 'id'> & { bytes: Uint8Array }) => SlidePicture;
  read: (id: string) => { mediaType: SlidePicture['mediaType']; bytes: Uint8Array } | undefined;
}

/**
 * Drops the pictures that no slide shows and no undo or redo can bring back; their room in the file is used again.
 */
export function dropForgottenPictures(sql: Sql): void {
  const held = `SELECT picture_id FROM own_slide
    UNION SELECT json_extract(before, '$.picture_id') FROM undo_change
      WHERE table_name = 'own_slide' AND before IS NOT NULL
    UNION SELECT json_extract(after, '$.picture_id') FROM undo_change
      WHERE table_name = 'own_slide' AND after IS NOT NULL`;
  sql.run(`DELETE FROM picture WHERE id NOT IN (${held})`);
}

/** Pictures kept through these statements. */
export function picturesIn(sql: Sql): Pictures {
  return {
    keep({ bytes, width, height, mediaType }) {
      const id = createHash('sha256').update(bytes).digest('hex');
      sql.run(
        'INSERT INTO picture (id, width, height, media_type, bytes) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
        [id, width, height, mediaType, bytes],
      );
      return { id, width, height, mediaType };
    },
    read(id) {
      const known = pictureTable.one(sql, { id });
      const bytes = sql.bytes('SELECT bytes FROM picture WHERE id = ?', [id]);
      return known && bytes && { mediaType: known.mediaType, bytes };
    },
  };
}
