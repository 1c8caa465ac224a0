import { expect, test } from 'vitest';
import { mayOpenOutside } from '../../main/shell/externalLinks.ts';

const known = ['docs.example.org'];

test('only an https link to a known site leaves the app', () => {
  expect(mayOpenOutside('https://docs.example.org/guide', known)).toBe(true);
  const others = [
    'http://docs.example.org/',
    'https://example.org/',
    'https://docs.example.org.evil.example/',
    'https://docs.example.org:8443/',
    'https://docs.example.org@evil.example/',
    'https://user@docs.example.org/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'mailto:someone@docs.example.org',
    'not a link',
  ];
  expect(others.filter((url) => mayOpenOutside(url, known))).toEqual([]);
});

test('no site is known yet', () => {
  expect(mayOpenOutside('https://docs.example.org/')).toBe(false);
});
