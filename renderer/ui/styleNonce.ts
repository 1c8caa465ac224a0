/** The nonce under which this page may add style elements; libraries that do so are given it. */
export const styleNonce: string =
  document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? '';

// The dialogs' scroll lock adds a style element too and looks for its nonce under this name.
Object.assign(globalThis, { __webpack_nonce__: styleNonce });
