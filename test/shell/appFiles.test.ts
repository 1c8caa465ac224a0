import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pathInside, pictureFile, pictureNamed, readAppFile } from '../../main/shell/appFiles.ts';

const root = mkdtempSync(join(tmpdir(), 'convener-pages-'));
const pages = join(root, 'pages');
const get = (url: string) => readAppFile(pages, { method: 'GET', url });

beforeAll(() => {
  mkdirSync(join(pages, 'assets'), { recursive: true });
  mkdirSync(join(root, 'pages-beside'));
  writeFileSync(join(pages, 'index.html'), '<meta content="__STYLE_NONCE__"><p>Convener</p>');
  writeFileSync(join(pages, 'assets', 'main.js'), 'export {};');
  writeFileSync(join(pages, 'assets', 'Inter variable.woff2'), 'font');
  writeFileSync(join(pages, 'notes.convener'), 'private');
  writeFileSync(join(root, 'secret.js'), 'secret');
  writeFileSync(join(root, 'pages-beside', 'secret.js'), 'secret');
  symlinkSync(join(root, 'secret.js'), join(pages, 'assets', 'link.js'));
  symlinkSync(root, join(pages, 'out'));
});
afterAll(() => rmSync(root, { recursive: true }));

describe('the app answers for its own files', () => {
  test('with the right kind, and nothing is guessed from the content', () => {
    const script = get('app://convener/assets/main.js');
    expect({
      status: script.status,
      kind: script.headers['Content-Type'],
      body: String(script.body),
    }).toEqual({
      status: 200,
      kind: 'text/javascript; charset=utf-8',
      body: 'export {};',
    });
    expect(script.headers['X-Content-Type-Options']).toBe('nosniff');
    expect(get('app://convener/assets/Inter%20variable.woff2?v=1#x').headers['Content-Type']).toBe(
      'font/woff2',
    );
  });

  test('gives every load of a page a style nonce of its own that the policy names', () => {
    const first = get('app://convener/index.html');
    const second = get('app://convener/index.html');
    const nonceOf = (file: typeof first): string => /content="([^"]+)"/.exec(String(file.body))?.[1] ?? '';
    expect(nonceOf(first)).not.toBe(nonceOf(second));
    expect(nonceOf(first)).not.toContain('__');
    expect(first.headers['Content-Security-Policy']).toContain(`'nonce-${nonceOf(first)}'`);
    expect(first.headers['Content-Security-Policy']).not.toMatch(/unsafe|\*|https?:/);
  });
});

describe('the app answers for nothing else', () => {
  test.each([
    'app://convener/../secret.js',
    'app://convener/..%2fsecret.js',
    'app://convener/%2e%2e/secret.js',
    'app://convener/%2e%2e%2fsecret.js',
    'app://convener/assets/..%2f..%2fsecret.js',
    'app://convener/..%5csecret.js',
    'app://convener/assets/..%5c..%5csecret.js',
    'app://convener/%252e%252e/secret.js',
    'app://convener/../pages-beside/secret.js',
    'app://convener//etc/hostname',
    'app://convener/%2fetc%2fhostname',
    'app://convener/C:/secret.js',
    'app://convener/assets/main.js%00.html',
    'app://convener/assets/link.js',
    'app://convener/out/secret.js',
    'app://convener/out/pages/assets/main.js/../../../secret.js',
    'app://elsewhere/index.html',
    'app://convener.example/index.html',
    'file:///etc/hostname',
    'https://convener/index.html',
    'app://convener/%',
    'app://convener/notes.convener',
    'app://convener/assets',
    'app://convener/',
    'app://convener/missing.js',
    'not a url',
  ])('%s', (url) => {
    const file = get(url);
    expect([403, 404]).toContain(file.status);
    expect(file.body).toHaveLength(0);
  });

  test('a link inside the folder still leads to its own files', () => {
    expect(get('app://convener/out/pages/assets/main.js').status).toBe(200);
  });

  test('anything but reading', () => {
    const posted = readAppFile(pages, { method: 'POST', url: 'app://convener/index.html' });
    expect(posted.status).toBe(405);
  });
});

test('a path is named only for URLs of the app that stay inside', () => {
  expect(pathInside('/pages', 'app://convener/assets/a%20b.js')).toBe(join('/pages', 'assets', 'a b.js'));
  expect(pathInside('/pages', 'app://convener/a/%2e%2e%2f%2e%2e%2fb')).toBeNull();
});

test('a picture is named only by its own address, and sent under its own kind', () => {
  const id = 'a1'.repeat(32);
  expect(pictureNamed(`app://convener/pictures/${id}`)).toBe(id);
  for (const url of [
    `app://elsewhere/pictures/${id}`,
    `app://convener/pictures/${id}/more`,
    `app://convener/pictures/${id.slice(1)}`,
    `app://convener/pictures/..%2f${id}`,
    'app://convener/pictures/',
    'not a url',
  ])
    expect(pictureNamed(url), url).toBeNull();
  const sent = pictureFile({ mediaType: 'image/png', contentBase64: 'AQID' });
  expect(sent).toMatchObject({ status: 200, headers: { 'Content-Type': 'image/png' } });
  expect([...sent.body]).toEqual([1, 2, 3]);
  expect(pictureFile(null).status).toBe(404);
});
