import { expect, it } from 'vitest';
import { challenge, kinds } from '../sim/scenario.ts';
import { difference } from './difference.ts';

it('what sets a scenario apart is said in words, field by field', () => {
  const from = kinds();
  const words = (set: Parameters<typeof kinds>[0]) => difference(kinds(set), from).replaceAll('\u00A0', ' ');
  expect(words({})).toBe('as at the start');
  expect(words({ fresh: 0.05, memory: 'accumulate' })).toBe('5 % fresh, all kept');
  expect(words({ selection: 3, filter: 'popular' })).toBe('filter 3.00, for being popular');
  expect(words({ seed: 7 })).toBe('seed 7');
  expect(words({ size: 200 })).toBe('size 200');
});

it('of a stage is said from when it is so, and not again while it goes on', () => {
  const words = (set: Parameters<typeof challenge>[0], from = challenge()) =>
    difference(challenge(set), from).replaceAll('\u00A0', ' ');
  expect(words({ fresh20: 0.05, memory30: 'accumulate' })).toBe('5 % fresh from 20, all kept from 30');
  expect(words({ fresh: 0.2 })).toBe('20 % fresh');
  expect(words({ fresh: 0.2, fresh10: 0 })).toBe('20 % fresh, 0 % fresh from 10');
  expect(words({}, challenge({ fresh20: 0.05 }))).toBe('0 % fresh from 20');
  expect(words({ fresh20: 0.05 }, challenge({ fresh20: 0.05 }))).toBe('as at the start');
});
