/** The nonce under which this page may add style elements; libraries that do so are given it. */
export const styleNonce: string =
  document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? '';
