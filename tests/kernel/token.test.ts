import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyone, openToken, sealIntent } from '../../src/kernel/token.ts';

const secret = 'a secret for tests';

test('a button opens for the person it was made for, with the arguments it was made with', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1 }),
      fc.jsonValue(),
      fc.string({ minLength: 1 }),
      (type, args, person) => {
        const intent = JSON.parse(JSON.stringify({ type, args }));
        expect(openToken(secret, sealIntent(secret, intent, person), person)).toEqual(intent);
      },
    ),
  );
});

test('a button of somebody else, of another installation or with one changed sign does not open', () => {
  const token = sealIntent(secret, { type: 'plan.show', args: { session: 'S1' } }, 'P15');
  expect(openToken(secret, token, 'P16')).toBeUndefined();
  expect(openToken(secret, token, undefined)).toBeUndefined();
  expect(openToken('another secret', token, 'P15')).toBeUndefined();
  for (let i = 0; i < token.length; i++) {
    const changed = token.slice(0, i) + (token[i] === 'A' ? 'B' : 'A') + token.slice(i + 1);
    // The last sign of base64url holds bits that are not used, so another sign may mean the same bytes.
    if (i < token.length - 1) expect(openToken(secret, changed, 'P15'), `sign ${i}`).toBeUndefined();
  }
});

test('a button made for anyone opens for everybody', () => {
  const token = sealIntent(secret, { type: 'home.show', args: {} }, anyone);
  expect(openToken(secret, token, 'P15')).toEqual({ type: 'home.show', args: {} });
  expect(openToken(secret, token, undefined)).toEqual({ type: 'home.show', args: {} });
});

test('what is no token at all never throws', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, person) => openToken(secret, text, person) === undefined),
  );
});
