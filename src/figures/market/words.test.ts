import { describe, expect, it } from 'vitest';
import { run } from '../../sim/run.ts';
import { type MarketScenario, market as scenarioOf } from '../../sim/scenario.ts';
import { createDrawing } from '../drawing.ts';
import { changed } from '../shown.ts';
import { dials } from './dials.ts';
import { market } from './market.tsx';
import { remark } from './words.ts';

const drawing = createDrawing(market.measures);
const said = (given: Partial<MarketScenario>, generation = 40) => {
  const scenario = scenarioOf({ ...given, replicates: 4 });
  return remark({ ...drawing(run(scenario)), scenario }, generation);
};

describe('the remark on the market', { timeout: 30_000 }, () => {
  it('says of each step of the story what it is there to show', () => {
    const [careful, cutting, blind, late] = market.steps.map(({ generation: _, ...set }) => said(set));
    expect(careful).toBe('Nobody runs away.');
    expect(cutting).toBe('Yours: the worst model, hardly a buyer left.');
    expect(blind).toBe('Yours: the worst model, most of the buyers.');
    expect(late).toBe('Careful since 15, and still losing buyers.');
  });

  it('knows nothing of repentance before its time', () => {
    expect(said({ repent: 15 }, 0)).toBe('All start level.');
    expect(said({ repent: 15 }, 12)).toBe(said({}, 12));
  });
});

it('the second step of the story is the figure’s start', () => {
  expect(changed(market.start, market.steps[1]!)).toEqual(market.start);
});

it('the dial of repentance stops at every generation, and then at never', () => {
  const { track } = dials.find(({ field }) => field === 'repent')!;
  for (const stop of track.stops) expect(track.value(track.place(stop))).toBe(stop);
  expect(track.stops.at(-1)).toBe(track.max);
  expect(track.value(0)).toBe(1);
});
