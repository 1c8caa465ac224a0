import { describe, expect, it } from 'vitest';
import { emailOf } from '#domain/registration/email';

describe('an e-mail cell', () => {
  it.each([
    ['Ada.Stone@X.Example ', 'ada.stone@x.example', [], null, 'fine'],
    ['Ada Stone <ada@x.example>', 'ada@x.example', [], null, 'fine'],
    ['mailto:ada@x.example', 'ada@x.example', [], null, 'mailto'],
    ['ada@x.example; ada@home.example', 'ada@x.example', ['ada@home.example'], null, 'multiple'],
    ['ada@x.example / ada@x.example', 'ada@x.example', [], null, 'fine'],
    ['ada (at) x (dot) example', '', [], 'ada@x.example', 'invalid'],
    ['ada@x,example', '', [], 'ada@x.example', 'invalid'],
    ['ada@@x.example', '', [], 'ada@x.example', 'invalid'],
    ['ada at work', '', [], null, 'invalid'],
    ['call me', '', [], null, 'invalid'],
    ['n/a', '', [], null, 'missing'],
    ['', '', [], null, 'missing'],
  ])('%j gives %j', (raw, value, alt, suggestion, kind) => {
    expect(emailOf(raw)).toEqual({ value, alt, suggestion, kind });
  });
});
