import type { SlidePicture } from '#domain/slides/slidePicture';

/** Where a picture of the open workspace is read from. */
export function pictureUrl({ id }: Pick<SlidePicture, 'id'>): string {
  return `/pictures/${id}`;
}
