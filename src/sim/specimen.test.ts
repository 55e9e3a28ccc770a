import { describe, expect, it } from 'vitest';
import { MOBY_DICK } from './language/mobyDick.test.support.ts';
import { run } from './run.ts';
import { commons, gaussian, type KindsScenario, kinds, regression, text } from './scenario.ts';
import { type Specimen, specimen } from './specimen.ts';
import { series } from './summary.ts';

const base = kinds({ kinds: 30, junkKinds: 6, size: 200, generations: 5, replicates: 2, newborn: 4 });

describe.each<[string, KindsScenario]>([
  ['still', base],
  ['moving', { ...base, novelty: 0.1, fresh: 0.3 }],
])('a specimen of a world standing %s', (_, scenario) => {
  const { kinds: columns, realKinds, frequencies, reality } = specimen(scenario);
  const realityAt = (t: number) =>
    reality.length === columns ? reality : reality.subarray(t * columns, (t + 1) * columns);
  const modelAt = (t: number) => frequencies.subarray(t * columns, (t + 1) * columns);
  const sum = (shares: Float32Array) => shares.reduce((total, share) => total + share, 0);

  it('has a column for each real kind, each junk kind and each kind born later', () => {
    expect(realKinds).toBe(30);
    expect(columns).toBe(36 + (scenario.novelty > 0 ? 20 : 0));
    expect(frequencies).toHaveLength(6 * columns);
  });

  it('holds distributions', () => {
    for (let t = 0; t <= 5; t++) {
      expect(sum(modelAt(t))).toBeCloseTo(1, 5);
      expect(sum(realityAt(t))).toBeCloseTo(1, 5);
    }
  });

  it('is replicate 0 of the run: it has the same error and junk', () => {
    const whole = run(scenario);
    for (let t = 0; t <= 5; t++) {
      const [model, people] = [modelAt(t), realityAt(t)];
      const error = model.reduce((total, share, i) => total + Math.abs(share - people[i]!) / 2, 0);
      expect(error).toBeCloseTo(series(whole, 0, whole.measures.indexOf('error'))[t]!, 5);
      expect(sum(model.subarray(30, 36))).toBeCloseTo(
        series(whole, 0, whole.measures.indexOf('junk'))[t]!,
        5,
      );
    }
  });

  it('orders the real kinds from the commonest to the rarest, and gives junk no place in reality', () => {
    const start = realityAt(0);
    for (let i = 1; i < 30; i++) expect(start[i]).toBeLessThan(start[i - 1]!);
    expect(sum(start.subarray(30))).toBe(0);
  });
});

describe('a specimen of the gaussian world', () => {
  it('holds the models of replicate 0', () => {
    const scenario = gaussian({ generations: 7, replicates: 2 });
    const whole = run(scenario);
    const { means, variances } = specimen(scenario);
    expect(means).toEqual(series(whole, 0, whole.measures.indexOf('mean')).slice());
    expect(variances).toEqual(series(whole, 0, whole.measures.indexOf('variance')).slice());
  });
});

describe('a specimen of the regression world', () => {
  it('has no more than its world', () => {
    expect(specimen(regression())).toEqual({ world: 'regression' });
  });
});

describe('a specimen of the text world', () => {
  const scenario = text({ size: 300, generations: 5 });
  const emerged: Specimen[] = [];
  const { passages } = specimen(
    scenario,
    () => MOBY_DICK,
    (part) => emerged.push(part),
  );

  it('has a passage of at least 60 words for each generation', () => {
    expect(passages).toHaveLength(6);
    for (const { words, lives } of passages) {
      expect(words.filter((word) => /\p{L}/u.test(word)).length).toBeGreaterThanOrEqual(60);
      expect(lives).toHaveLength(words.length);
    }
  });

  it('tells of each word when it was last known: not before it was written, and then never written again', () => {
    for (const [t, { words, lives }] of passages.entries())
      for (const [i, word] of words.entries()) {
        expect(lives[i]).toBeGreaterThanOrEqual(t);
        expect(lives[i]).toBeLessThanOrEqual(5);
        for (const later of passages.slice(lives[i]! + 1)) expect(later.words).not.toContain(word);
      }
  });

  it('has words that are lost, and words that are not', () => {
    const [first] = passages;
    expect(first!.lives.filter((life) => life < 5).length).toBeGreaterThan(5);
    expect(first!.lives.filter((life) => life === 5).length).toBeGreaterThan(20);
  });

  it('emerges passage by passage', () => {
    const texts = emerged.map((part) =>
      (part.world === 'text' ? part.passages : []).map(({ words }) => words),
    );
    expect(texts).toEqual(passages.map((_, t) => passages.slice(0, t + 1).map(({ words }) => words)));
  });

  it('needs its book', () => {
    expect(() => specimen(scenario)).toThrow('the text world needs its book');
  });
});

describe('a specimen of the commons', () => {
  const scenario = commons({ fresh: 0.5, generations: 12, replicates: 1 });
  const { audience, qualities, flows, places } = specimen(scenario);
  const whole = run(scenario);

  it('has the audiences and qualities of replicate 0 of the run, the outside last', () => {
    const measured = series(whole, 0, whole.measures.indexOf('audienceModerated'));
    const outside = series(whole, 0, whole.measures.indexOf('outside'));
    const quality = series(whole, 0, whole.measures.indexOf('qualityModerated'));
    for (let t = 0; t <= 12; t++) {
      expect(audience[t * places]!).toBeCloseTo(measured[t]!, 6);
      expect(audience[t * places + 4]!).toBeCloseTo(outside[t]!, 6);
      expect(qualities[t * (places - 1)]!).toBeCloseTo(quality[t]!, 6);
    }
  });

  it('tells where everyone has come from', () => {
    for (let t = 0; t <= 12; t++) {
      const moves = flows.subarray(t * places * places, (t + 1) * places * places);
      expect(moves.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 5);
    }
  });
});
