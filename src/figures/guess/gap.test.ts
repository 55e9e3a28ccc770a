import { describe, expect, it } from 'vitest';
import { straightTo } from '../../controls/stroke.ts';
import { makeStill } from '../makeStill.ts';
import { stillCompanions, stillPicture } from '../still.ts';
import { endWords, gapWords, leftOf } from './gap.ts';
import { guess } from './guess.tsx';

const plain = (text: string) => text.replaceAll('\u00A0', ' ');
const ENDS = { closed: 0.139, trickle: 0.53, everything: 1 };

describe('the words for the runs', () => {
  it('begin with what was expected, where a line was drawn', () => {
    expect(plain(endWords(ENDS, 0.4))).toBe(
      'You expected 40 %; the closed loop ends with 14 %, a 5 % trickle of new human work with 53 %, throwing nothing away with 100 %.',
    );
  });

  it('claim no expectation of a reader who drew nothing', () => {
    expect(endWords(ENDS, undefined)).not.toContain('expected');
  });
});

describe('the words for the gap', () => {
  it('name the generation where line and run lie farthest apart', () => {
    expect(plain(gapWords([1, 0.9, 0.8], [1, 0.4, 0.7]))).toBe(
      'Forgetting was faster than you thought, most of all at generation 1: you expected 90 % to be left there, and it was 40 %.',
    );
  });

  it('tell a reader who feared too much', () => {
    expect(gapWords([1, 0.1], [1, 0.6])).toContain('slower than you thought');
  });

  it('grant a line that is nearly the run', () => {
    expect(plain(gapWords([1, 0.52], [1, 0.5]))).toContain('within 2 points');
  });

  it('take a line that ends early to go on level', () => {
    expect(plain(gapWords([1, 0.9], [1, 0.9, 0.5]))).toContain('generation 2: you expected 90 %');
  });
});

describe('the three runs of the figure', () => {
  const still = makeStill(guess);
  const companions = stillCompanions(guess, still);
  const ends = companions.map(({ courses }) => leftOf(courses['known']!).mean.at(-1)!);

  it('are as the caption has them: a closed loop forgets most, a trickle keeps more, all kept loses nothing', () => {
    const [closed, trickle, everything] = ends;
    expect(closed!).toBeLessThan(0.5);
    expect(trickle!).toBeGreaterThan(closed!);
    expect(everything).toBe(1);
  });

  it('begin with the run that the figure starts at', () => {
    const { courses } = stillPicture(guess, still);
    const { mean, q05, q95 } = courses['known']!;
    expect(companions[0]!.courses['known']).toMatchObject({ mean, q05, q95 }); // a reference has no middle half
  });

  it('are not what someone expects who draws a straight line to the right end', () => {
    const { mean } = leftOf(companions[0]!.courses['known']!);
    expect(gapWords(straightTo(ends[0]!, guess.start.scenario.generations), mean)).toContain('faster');
  });
});
