const mostBytes = 120;

/** A name that every system accepts for a folder, as close as can be to the one people gave. */
export function folderNameOf(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .replace(/[<>:"/\\|?*]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const short = shortened(plain).replace(/[. ]+$/, '');
  const isReserved = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i.test(short);
  if (short === '' || short.startsWith('.')) return `Event${short}`;
  return isReserved ? `${short} event` : short;
}

/** Cut between whole characters, never inside one. */
function shortened(text: string): string {
  let short = '';
  for (const { segment } of new Intl.Segmenter('en').segment(text)) {
    if (Buffer.byteLength(short + segment) > mostBytes) break;
    short += segment;
  }
  return short;
}
