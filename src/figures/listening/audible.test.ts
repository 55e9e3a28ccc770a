import { describe, expect, it } from 'vitest';
import { library } from '../../cli/library.ts';
import { type FigureId, figures } from '../index.ts';
import { makeStill } from '../makeStill.ts';
import { stillCompanions, stillPicture } from '../still.ts';
import { audibles } from './audible.ts';

const heardIn = (id: FigureId) => {
  const definition = figures[id];
  const still = makeStill(definition, library);
  return audibles(definition.measures, stillPicture(definition, still), stillCompanions(definition, still));
};

describe.each(Object.keys(figures) as FigureId[])('what there is to hear in %s', (id) => {
  const all = heardIn(id);

  it('has names of its own, and a reference as long as each line', () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    for (const { line, reference } of all) {
      expect(line.length).toBeGreaterThan(1);
      expect(reference.length).toBe(line.length);
      for (const value of [...Array.from(line), ...Array.from(reference)]) expect(value).not.toBeNaN();
    }
  });

  it('lies within the scale that is named, where the chart draws it', () => {
    for (const { line, least, most } of all) {
      expect(Math.min(...Array.from(line))).toBeGreaterThanOrEqual(least);
      expect(Math.max(...Array.from(line))).toBeLessThanOrEqual(most);
    }
  });
});

describe('a line is held against', () => {
  it('what theory expects, where a law is known', () => {
    const [known] = heardIn('tails');
    expect(known).toMatchObject({ name: 'kinds known', against: 'what theory expects' });
    expect(known!.reference).not.toEqual(known!.line);
  });

  it('each run’s own law, where several are shown', () => {
    const names = heardIn('archive').map(({ name, against }) => `${name}: ${against}`);
    expect(names.slice(0, 3)).toEqual([
      'distance from the truth, thrown away: what theory expects',
      'distance from the truth, kept within a budget: the ceiling, c·π²/6',
      'distance from the truth, all kept: what theory expects',
    ]);
  });

  it('where it began, where there is nothing else', () => {
    const audience = heardIn('commons').find(({ against }) => against === 'where it began')!;
    expect(new Set(Array.from(audience.reference))).toEqual(new Set([audience.line[0]]));
  });
});
