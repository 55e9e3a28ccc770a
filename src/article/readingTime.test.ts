import { expect, it } from 'vitest';
import { readingMinutes } from './readingTime.ts';

it('is counted over the prose alone, not over figures, scripts, tables, formulas, notes and references', () => {
  const prose = 'word '.repeat(660);
  const figure = `<figure class="figure"><text>${'label '.repeat(2000)}</text></figure>`;
  const aside = ['table', 'math'].map((tag) => `<${tag}>${'x '.repeat(900)}</${tag}>`).join('');
  const note = `<span class="note" hidden>${'x '.repeat(900)}</span>`;
  const references = `<ul class="references"><li>${'x '.repeat(900)}</li></ul>`;
  expect(
    readingMinutes(
      `<p>${prose}${note}</p>${figure}${aside}${references}<script>${'x '.repeat(900)}</script>`,
    ),
  ).toBe(3);
});

it('is never nothing', () => {
  expect(readingMinutes('')).toBe(1);
});
