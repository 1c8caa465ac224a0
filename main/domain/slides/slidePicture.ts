/** A picture that stands on a slide; its bytes are read by its id. */
export interface SlidePicture {
  /** The SHA-256 of its bytes. */
  id: string;
  width: number;
  height: number;
  mediaType: 'image/png' | 'image/jpeg';
}
