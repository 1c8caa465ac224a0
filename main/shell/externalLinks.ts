import { parsedUrl } from './appFiles.ts';

/** Sites that a link in the app may open in the default browser. */
const knownHosts: readonly string[] = [];

/** Only https links to a known site leave the app; everything else stays closed. */
export function mayOpenOutside(url: string, hosts = knownHosts): boolean {
  const place = parsedUrl(url);
  return (
    place?.protocol === 'https:' &&
    place.username === '' &&
    place.port === '' &&
    hosts.includes(place.hostname)
  );
}
