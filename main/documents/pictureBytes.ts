/** The bytes of the pictures that a document shows, by their ids. */
export type PictureBytes = ReadonlyMap<string, Uint8Array>;

/** For documents that show none. */
export const NO_PICTURES: PictureBytes = new Map();
