import { binomial } from '../../random/binomial.ts';
import type { Stream } from '../../random/stream.ts';
import { KINDS_MEASURES } from '../measures.ts';
import { type CommonsScenario, kinds } from '../scenario.ts';
import { type Documents, kindsWorld, type Weights } from '../worlds/kinds.ts';
import { move } from './attention.ts';
import { choice, PLACES } from './choice.ts';
import { JUNK_KINDS, PLATFORMS, type Policy, placeOf, policyOf, REAL_KINDS } from './platforms.ts';

/** Of a post, less than this is nothing: shares of numbers near the end of the range could not be told. */
const FORGOTTEN = 1e-100;

/** The commons at one generation. Its arrays are used again for the next. */
export interface Commons {
  readonly t: number;
  /** People at each place, the outside last: they always sum to `size`. */
  readonly visitors: Float64Array;
  /** How they came there: people who went from one to another, at [from × PLACES + to]. */
  readonly flows: Float64Array;
  /** Useful share of what a visitor sees, platform by platform. */
  readonly qualities: Float64Array;
  /** The model that all share: what it has learned from what visitors read. */
  readonly model: Documents;
  /** Of the machine posts offered to the scenario's platform, the share that it lets through. */
  readonly kept: number;
  /** The model's distance from reality, as in the kinds world. */
  readonly error: number;
}

/** A platform's pages: posts that fade, by kind. */
interface Pool {
  readonly weights: Float64Array;
  total: number;
}

/**
 * Four platforms share an audience, and what is read on them trains one model, which writes most of what machines
 * post there. A post is of a real kind, and useful, or junk: each pool is a kinds world's table, so that junk that a
 * model has learned comes back in what it writes.
 */
export function* commonsCourse(
  scenario: CommonsScenario,
  stream: Stream,
): Generator<Commons, void, undefined> {
  const { size, generations, intensity, inertia, retention, filler, flood, memory } = scenario;
  const world = kindsWorld(kinds({ kinds: REAL_KINDS, junkKinds: JUNK_KINDS, hallucination: filler }));
  const reality = world.reality(0);
  const seats = PLATFORMS.map(({ pull }) => Math.floor(pull * size));
  const archives = seats.map((many, place) => world.draw(reality, many, stream.fork('archive', place)));
  const pools: Pool[] = archives.map(({ counts, total }) => ({ weights: counts.slice(), total }));

  const visitors = new Float64Array([...seats, size - seats.reduce((sum, many) => sum + many, 0)]);
  const flows = new Float64Array(PLACES * PLACES);
  for (let place = 0; place < PLACES; place++) flows[place * PLACES + place] = visitors[place]!;
  const qualities = new Float64Array(PLATFORMS.length);
  const weights = new Float64Array(PLACES);
  const measured = new Float64Array(KINDS_MEASURES.length);

  /** What all visitors read: one page each, of where they are. None where nobody is, or nothing is there. */
  function read(luck: Stream): Documents | undefined {
    const read = pools.map((pool, place) => ({
      share: pool.total > 0 ? visitors[place]! : 0,
      source: pool as Weights,
    }));
    const documents = read.reduce((sum, { share }) => sum + share, 0);
    return documents > 0 ? world.draw(world.mix(read), documents, luck) : undefined;
  }

  /** What is posted in a generation on one platform. @returns the share of machine posts that was let through */
  function post(place: number, generation: number, policy: Policy, luck: Stream): number {
    const pool = pools[place]!;
    const { fresh, synthetic } = policy;
    const human = binomial(luck.fork('human'), visitors[place]!, fresh);
    const isFlooded = generation >= flood && pool.total > 0;
    const offered = isFlooded ? Math.round(seats[place]! * (1 - fresh) * synthetic) : 0;
    const writer = PLATFORMS[place]!.writer === 'own' ? { counts: pool.weights, total: pool.total } : model;
    const { source, kept } = isFlooded
      ? world.select(world.generate(writer), policy)
      : { source: reality, kept: 1 };
    const machine = binomial(luck.fork('machine'), offered, kept);
    const reposted = Math.round(seats[place]! * (1 - fresh) * (1 - synthetic));
    const posts = world.mix([
      { share: human, source: reality },
      { share: machine, source },
      { share: reposted, source: world.resample(archives[place]!) },
    ]);
    const { counts } = world.draw(posts, human + machine + reposted, luck.fork('posts'));
    for (let i = 0; i < counts.length; i++) {
      const faded = retention * pool.weights[i]!;
      pool.weights[i] = (faded > FORGOTTEN ? faded : 0) + counts[i]!;
    }
    pool.total = pool.weights.reduce((sum, weight) => sum + weight, 0);
    return kept;
  }

  let past = world.draw(reality, size, stream.fork('past')); // what the first model has read
  let model = past;
  let kept = 1;
  for (let t = 0; ; t++) {
    for (const [place, pool] of pools.entries()) qualities[place] = usefulShare(pool);
    world.measure({ t, model, reality, kept }, measured);
    yield { t, visitors, flows, qualities, model, kept, error: measured[0]! };
    if (t === generations) return;

    const luck = stream.fork('generation', t + 1);
    move(luck.fork('move'), visitors, choice(qualities, intensity, weights), inertia, flows);
    for (const place of PLATFORMS.keys()) {
      const through = post(place, t + 1, policyOf(scenario, place, t + 1), luck.fork('platform', place));
      if (place === placeOf(scenario)) kept = through;
    }
    const batch = read(luck.fork('read'));
    if (!batch) continue;
    if (memory === 'replace') model = batch;
    else {
      past = world.add(past, batch);
      model = memory === 'budget' ? world.draw(world.resample(past), size, luck.fork('study')) : past;
    }
  }
}

/** Of a pool, the share that is of real kinds; an empty page is of no use. */
function usefulShare({ weights, total }: Pool): number {
  if (total === 0) return 0;
  let useful = 0;
  for (let i = 0; i < REAL_KINDS; i++) useful += weights[i]!;
  return useful / total;
}

/** Measures the commons, in the order of COMMONS_MEASURES. */
export function measureCommons(
  scenario: CommonsScenario,
  { visitors, qualities, kept, error }: Commons,
  into: Float64Array,
): void {
  const place = placeOf(scenario);
  const many = PLATFORMS.length;
  let present = 0;
  let useful = 0;
  for (let i = 0; i < many; i++) {
    present += visitors[i]!;
    useful += visitors[i]! * qualities[i]!;
    into[5 + i] = visitors[i]! / scenario.size;
    into[5 + many + i] = qualities[i]!;
  }
  into[0] = visitors[place]! / scenario.size;
  into[1] = qualities[place]!;
  into[2] = present > 0 ? useful / present : 0;
  into[3] = 1 - error;
  into[4] = visitors[many]! / scenario.size;
  into[5 + 2 * many] = kept;
}
