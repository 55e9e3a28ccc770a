import { exp } from '../../random/elementary.ts';
import { choice, PLACES } from '../economy/choice.ts';
import { OUTSIDE_PULL, PLATFORMS, placeOf, policyOf } from '../economy/platforms.ts';
import type { CommonsMeasure } from '../measures.ts';
import type { CommonsScenario } from '../scenario.ts';

/** The commons at one generation, with so many people that luck has no part in it. */
interface Limit {
  /** Shares of everyone, the outside last. */
  readonly audience: Float64Array;
  readonly qualities: Float64Array;
}

/**
 * The limit of endless audiences. What is useful and what is junk on each platform, and the junk that the shared model
 * has learned, then follow from one another without regard to kinds: a recursion over eleven numbers. It holds for a
 * moderation that checks reality.
 */
function* limit(scenario: CommonsScenario, generations: number): Generator<Limit, void, undefined> {
  const { intensity, inertia, retention, filler, flood, memory } = scenario;
  const audience = Float64Array.from([...PLATFORMS.map(({ pull }) => pull), OUTSIDE_PULL]);
  const useful = PLATFORMS.map(({ pull }) => pull);
  const junk = PLATFORMS.map(() => 0);
  const qualities = new Float64Array(PLATFORMS.length).fill(1);
  const weights = new Float64Array(PLACES);
  let learned = 0; // the junk that the shared model knows, as a share of what it has read
  let read = 1;
  for (let t = 0; ; t++) {
    yield { audience, qualities };
    if (t === generations) return;

    choice(qualities, intensity, weights);
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    for (let i = 0; i < PLACES; i++)
      audience[i] = inertia * audience[i]! + ((1 - inertia) * weights[i]!) / all;
    for (const [i, { pull, writer }] of PLATFORMS.entries()) {
      const { fresh, synthetic, selection } = policyOf(scenario, i, t + 1);
      const offered = t + 1 >= flood && useful[i]! + junk[i]! > 0 ? pull * (1 - fresh) * synthetic : 0;
      const known = writer === 'own' ? 1 - qualities[i]! : learned;
      const sound = (1 - filler) * (1 - known);
      const human = fresh * audience[i]! + pull * (1 - fresh) * (1 - synthetic);
      useful[i] = retention * useful[i]! + human + offered * sound;
      junk[i] = retention * junk[i]! + offered * (1 - sound) * exp(-selection);
    }
    let present = 0;
    let junkRead = 0;
    for (const i of PLATFORMS.keys()) {
      const total = useful[i]! + junk[i]!;
      qualities[i] = total > 0 ? useful[i]! / total : 0;
      present += audience[i]!;
      junkRead += audience[i]! * (1 - qualities[i]!);
    }
    const whole = memory === 'replace' ? present : read + present;
    learned = memory === 'replace' ? junkRead / whole : (learned * read + junkRead) / whole;
    read = whole;
  }
}

/** Audiences and qualities in the limit of endless audiences; undefined for the rest, and for popular moderation. */
export function commonsTheory(scenario: CommonsScenario, measure: CommonsMeasure): Float64Array | undefined {
  if (scenario.filter === 'popular' && scenario.selection > 0) return undefined;
  const quantity = QUANTITIES[measure];
  if (!quantity) return undefined;
  const course = new Float64Array(scenario.generations + 1);
  let t = 0;
  for (const at of limit(scenario, scenario.generations)) course[t++] = quantity(at, placeOf(scenario));
  return course;
}

const audienceOf =
  (i: number) =>
  ({ audience }: Limit): number =>
    audience[i]!;
const qualityOf =
  (i: number) =>
  ({ qualities }: Limit): number =>
    qualities[i]!;

const QUANTITIES: Readonly<Partial<Record<CommonsMeasure, (at: Limit, place: number) => number>>> = {
  audience: ({ audience }, place) => audience[place]!,
  quality: ({ qualities }, place) => qualities[place]!,
  whole: ({ audience, qualities }) => {
    const present = 1 - audience[PLACES - 1]!;
    return qualities.reduce((sum, quality, i) => sum + audience[i]! * quality, 0) / present;
  },
  outside: audienceOf(PLACES - 1),
  audienceModerated: audienceOf(0),
  audienceUnmoderated: audienceOf(1),
  audienceOpen: audienceOf(2),
  audienceClosed: audienceOf(3),
  qualityModerated: qualityOf(0),
  qualityUnmoderated: qualityOf(1),
  qualityOpen: qualityOf(2),
  qualityClosed: qualityOf(3),
};

/** The least selection pressure, 0…5, that does it; undefined where not even the most does. */
export interface Thresholds {
  /** Keeps the platform, moderated from the start, above half of its audience. */
  readonly hold: number | undefined;
  /** Brings the platform, once it has tipped, back above half of its audience. */
  readonly recover: number | undefined;
}

const SETTLED = 100;
const MOST_PRESSURE = 5;
const HALVINGS = 9;

/**
 * Where the platform tips, going down and going up: between the two it ends full or empty by its history alone. Found
 * by halving, to within 0.01, in the limit of endless audiences.
 */
export function thresholds(scenario: CommonsScenario): Thresholds {
  const place = placeOf(scenario);
  const enough = PLATFORMS[place]!.pull / 2;
  const ends = (selection: number, moderatedFrom: number, generations: number) => {
    let last = 0;
    const tried = { ...scenario, selection, moderatedFrom, filter: 'grounded', flood: 0 } as const;
    for (const { audience } of limit(tried, generations)) last = audience[place]!;
    return last >= enough;
  };
  const least = (suffices: (selection: number) => boolean): number | undefined => {
    if (!suffices(MOST_PRESSURE)) return undefined;
    if (suffices(0)) return 0;
    let [low, high] = [0, MOST_PRESSURE];
    for (let i = 0; i < HALVINGS; i++) {
      const middle = (low + high) / 2;
      if (suffices(middle)) high = middle;
      else low = middle;
    }
    return high;
  };
  return {
    hold: least((selection) => ends(selection, 0, SETTLED)),
    recover: least((selection) => ends(selection, SETTLED, 2 * SETTLED)),
  };
}
