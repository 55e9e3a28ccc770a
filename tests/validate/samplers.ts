import { aliasTable, drawAlias } from '../../src/random/alias.ts';
import { binomial } from '../../src/random/binomial.ts';
import { binomialMasses } from '../../src/random/binomialMasses.test.support.ts';
import { goodnessOfFit, normalCdf } from '../../src/random/goodnessOfFit.test.support.ts';
import { multinomial } from '../../src/random/multinomial.ts';
import { normal } from '../../src/random/normal.ts';
import { poisson } from '../../src/random/poisson.ts';
import { poissonMasses } from '../../src/random/poissonMasses.test.support.ts';
import { Stream } from '../../src/random/stream.ts';
import type { Comparison } from './compare.ts';
import { type Luck, luckOf } from './naive/luck.ts';

/** Settings that each sampler is tried in. */
export const SAMPLER_SETTINGS = 40;

const DRAWS = 100_000;
const FAMILY = 'samplers';

/** Every sampler once, in its i-th setting, drawn by lot: chi-square against exact masses. */
export function samplersAt(i: number): Comparison[] {
  const luck = luckOf(`samplers ${i}`);
  const stream = (name: string) => Stream.seeded(i).fork(`validation ${name}`);
  const named = (name: string, p: number): Comparison => ({ world: FAMILY, name, test: 'chi-square', p });
  const between = (low: number, high: number) => low * (high / low) ** luck.uniform();

  const mean = between(0.02, 1e5);
  const n = Math.ceil(mean * between(1, 1e6));
  const rate = between(0.01, 31.9);
  const [documents, kinds, tail] = [
    Math.ceil(between(10, 1e6)),
    Math.ceil(between(4, 500)),
    luck.uniform() * 2,
  ];
  const weights = Float64Array.from({ length: kinds }, (_, k) => (k + 1) ** -tail);
  const members = Array.from({ length: kinds }, (_, k) => k).filter(() => luck.happens(0.5));
  return [
    named(`binomial(${n}, ${mean / n})`, binomialFit(stream('binomial'), n, mean / n)),
    named(
      `poisson(${rate})`,
      countsFit(
        poissonMasses(rate),
        draws(stream('poisson'), (s) => poisson(s, rate)),
      ),
    ),
    named(
      `multinomial(${documents}) over ${kinds} kinds with tail ${tail}: ${members.length} of them together`,
      marginFit(stream('multinomial'), documents, weights, members),
    ),
    named(`alias table of ${kinds} weights`, aliasFit(stream('alias'), weights)),
    named(
      `normal ${i}`,
      cellsFit(
        1000,
        draws(stream('normal'), (s) => normalCdf(normal(s))),
      ),
    ),
    named(
      `uniform ${i}`,
      cellsFit(
        1000,
        draws(stream('uniform'), (s) => s.uniform()),
      ),
    ),
    named(
      `bits ${i}`,
      cellsFit(
        256,
        draws(stream('bits'), (s) => (s.bits() & 255) / 256),
      ),
    ),
    named(`streams of neighbouring names ${i}`, neighboursFit(luck, i)),
  ];
}

const draws = (stream: Stream, one: (stream: Stream) => number): Float64Array =>
  Float64Array.from({ length: DRAWS }, () => one(stream));

function countsFit(masses: Float64Array, values: Float64Array, first = 0): number {
  const observed = new Float64Array(masses.length);
  for (const value of values) observed[value - first]! += 1;
  return goodnessOfFit(observed, masses);
}

function binomialFit(stream: Stream, n: number, p: number): number {
  const q = Math.min(p, 1 - 1e-9);
  const { first, masses } = binomialMasses(n, q);
  return countsFit(
    masses,
    draws(stream, (s) => binomial(s, n, q)),
    first,
  );
}

/** Some kinds together are binomial. */
function marginFit(stream: Stream, n: number, weights: Float64Array, members: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const share = members.reduce((sum, kind) => sum + weights[kind]!, 0) / total;
  if (share === 0) return 1;
  const { first, masses } = binomialMasses(n, Math.min(share, 1 - 1e-9));
  const counts = new Float64Array(weights.length);
  const values = Float64Array.from({ length: 5000 }, () => {
    multinomial(stream, n, weights, counts);
    return members.reduce((sum, kind) => sum + counts[kind]!, 0);
  });
  return countsFit(masses, values, first);
}

function aliasFit(stream: Stream, weights: Float64Array): number {
  const table = aliasTable(weights);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return countsFit(
    weights.map((weight) => weight / total),
    draws(stream, (s) => drawAlias(s, table)),
  );
}

/** Values on [0, 1) fall alike into so many cells. */
const cellsFit = (cells: number, values: Float64Array): number =>
  countsFit(
    new Float64Array(cells).fill(1 / cells),
    values.map((value) => Math.floor(value * cells)),
  );

/** The first draws of streams whose names differ by one. */
function neighboursFit(luck: Luck, i: number): number {
  const root = Stream.seeded(i).fork('neighbours', Math.floor(luck.uniform() * 1e6));
  return cellsFit(
    256,
    Float64Array.from({ length: DRAWS / 10 }, (_, name) => root.fork('replicate', name).uniform()),
  );
}
