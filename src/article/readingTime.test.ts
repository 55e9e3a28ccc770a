import { expect, it } from 'vitest';
import { readingMinutes } from './readingTime.ts';

it('is counted over the prose alone, not over figures, scripts and tags', () => {
  const prose = 'word '.repeat(660);
  const figure = `<figure class="figure"><text>${'label '.repeat(2000)}</text></figure>`;
  expect(readingMinutes(`<p>${prose}</p>${figure}<script>${'x '.repeat(900)}</script>`)).toBe(3);
});

it('is never nothing', () => {
  expect(readingMinutes('')).toBe(1);
});
