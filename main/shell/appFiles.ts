import { randomBytes } from 'node:crypto';
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';

/** The scheme and host every page of the app comes from. */
export const appScheme = 'app';
export const appHost = 'convener';
export const appOrigin = `${appScheme}://${appHost}`;

/** A file of the app as it is sent to a window. */
export interface AppFile {
  status: 200 | 403 | 404 | 405;
  headers: Record<string, string>;
  body: Uint8Array;
}

/**
 * Answers one request for a page, script, style, font, picture or sound, and never for anything outside the folder:
 * a path that climbs out, names a drive, holds a null byte or goes through a link out of the folder is refused. The
 * files are small and lie beside the program: read at once, each takes a fraction of a millisecond, where three steps
 * through the thread pool cost ten times that while everything starts.
 */
export function readAppFile(folder: string, request: { method: string; url: string }): AppFile {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405);
  const path = pathInside(folder, request.url);
  if (path === null) return refusal(403);
  const kind = fileKinds[extname(path).toLowerCase()];
  if (kind === undefined) return refusal(404);

  try {
    const realFile = realpathSync(path);
    if (!realFile.startsWith(realpathSync(folder) + sep)) return refusal(403);
    if (!statSync(realFile).isFile()) return refusal(404);
    const content = readFileSync(realFile);
    return kind === 'text/html' ? page(content.toString('utf8')) : file(kind, content);
  } catch {
    return refusal(404);
  }
}

/** The picture of the workspace that a URL of the app names, `app://convener/pictures/…`; null for any other place. */
export function pictureNamed(url: string): string | null {
  const place = parsedUrl(url);
  if (place === null || !isOwnPlace(place)) return null;
  return /^\/pictures\/([0-9a-f]{64})$/.exec(place.pathname)?.[1] ?? null;
}

/** A picture of the workspace as it is sent to a window. It is named by its bytes, so it never changes. */
export function pictureFile(picture: { mediaType: string; contentBase64: string } | null): AppFile {
  if (picture === null) return refusal(404);
  const sent = file(picture.mediaType, Buffer.from(picture.contentBase64, 'base64'));
  return { ...sent, headers: { ...sent.headers, 'Cache-Control': 'private, max-age=31536000, immutable' } };
}

/** The file a URL of the app names, or null when it names none that may be read. */
export function pathInside(folder: string, url: string): string | null {
  const place = parsedUrl(url);
  if (place === null || !isOwnPlace(place)) return null;
  const names = decoded(place.pathname)?.split('/').slice(1);
  if (names === undefined || names.some((name) => !isPlainName(name))) return null;
  return join(folder, ...names);
}

/** Whether a URL belongs to the app's own pages. */
export function isOwnPlace(place: URL): boolean {
  return place.protocol === `${appScheme}:` && place.host === appHost;
}

/** The parts of a URL; null when it is none. (URL.canParse is not in every Electron this runs on.) */
export function parsedUrl(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}

const fileKinds: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  // What pages of PDFs are drawn with: type of their own, and what Chinese, Japanese and Korean letters are called.
  '.pfb': 'application/octet-stream',
  '.bcmap': 'application/octet-stream',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.wav': 'audio/wav',
};

/** Only what is built with the app may run, load or be connected to; styles of the page carry this load's nonce. */
function contentSecurityPolicy(styleNonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${styleNonce}'`,
    "font-src 'self'",
    "img-src 'self' data:",
    "media-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
};

function page(html: string): AppFile {
  const styleNonce = randomBytes(16).toString('base64');
  const body = Buffer.from(html.replaceAll('__STYLE_NONCE__', styleNonce));
  const headers = {
    ...everywhere,
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': contentSecurityPolicy(styleNonce),
    'Cache-Control': 'no-store',
  };
  return { status: 200, headers, body };
}

function file(kind: string, body: Uint8Array): AppFile {
  const charset = /^(text|application)\//.test(kind) ? '; charset=utf-8' : '';
  return { status: 200, headers: { ...everywhere, 'Content-Type': `${kind}${charset}` }, body };
}

function refusal(status: 403 | 404 | 405): AppFile {
  const headers = { ...everywhere, 'Content-Type': 'text/plain; charset=utf-8' };
  return { status, headers, body: new Uint8Array() };
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

/** A name of one file or folder: nothing that climbs, switches the drive or ends the string early. */
function isPlainName(name: string): boolean {
  return name !== '' && name !== '.' && name !== '..' && !/[\0\\/:]/.test(name);
}
