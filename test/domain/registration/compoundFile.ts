const SECTOR = 512;
const END_OF_CHAIN = 0xfffffffe;
const FAT_SECTOR = 0xfffffffd;

/** A compound file (MS-CFB, version 3) as old Office and every encrypted workbook is: streams by name, a sector each. */
export function compoundFile(streams: readonly string[]): Uint8Array {
  const names = ['Root Entry', ...streams];
  const directorySectors = Math.ceil(names.length / 4);
  const bytes = new Uint8Array(SECTOR * (2 + directorySectors + streams.length)).fill(0);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [at, value] of [[24, 0x3e], [26, 3], [28, 0xfffe], [30, 9], [32, 6]] as const) view.setUint16(at, value, true); // prettier-ignore
  for (const [at, value] of [[44, 1], [48, 1], [56, 0], [60, END_OF_CHAIN], [68, END_OF_CHAIN]] as const) view.setUint32(at, value, true); // prettier-ignore
  view.setUint32(76, 0, true);
  for (let at = 80; at < SECTOR; at += 4) view.setUint32(at, 0xffffffff, true);

  const fat = [
    FAT_SECTOR,
    ...Array.from({ length: directorySectors }, (_, at) =>
      at + 1 < directorySectors ? at + 2 : END_OF_CHAIN,
    ),
    ...streams.map(() => END_OF_CHAIN),
  ];
  for (let at = 0; at < SECTOR / 4; at++) view.setUint32(SECTOR + at * 4, fat[at] ?? 0xffffffff, true);

  names.forEach((name, index) => {
    const at = SECTOR * 2 + index * 128;
    Array.from(name).forEach((letter, place) => view.setUint16(at + place * 2, letter.charCodeAt(0), true));
    view.setUint16(at + 64, (name.length + 1) * 2, true);
    view.setUint8(at + 66, index === 0 ? 5 : 2);
    for (const link of [68, 72, 76]) view.setUint32(at + link, 0xffffffff, true);
    if (index === 0) view.setUint32(at + 76, 1, true);
    else {
      if (index < streams.length) view.setUint32(at + 72, index + 1, true);
      view.setUint32(at + 116, 1 + directorySectors + index - 1, true);
      view.setUint32(at + 120, SECTOR, true);
    }
  });
  return bytes;
}
