import type { CommonsScenario } from '../../../src/sim/scenario.ts';
import { type Feed, passes, zipf } from './kinds.ts';
import type { Luck } from './luck.ts';

const REAL = 200;
const JUNK = 50;
const isJunk = (kind: number) => kind >= REAL;
const REALITY = [...zipf(REAL, 1.1), ...Array<number>(JUNK).fill(0)];
const OUTSIDE = 4;
const OUTSIDE_PULL = 0.1;

const platform = (
  name: string,
  pull: number,
  writer: 'shared' | 'own',
  feed: readonly [number, number, number],
) => ({
  name,
  pull,
  writer,
  feed: { fresh: feed[0], synthetic: feed[1], selection: feed[2], filter: 'grounded' } as Feed,
});
const PLATFORMS = [
  platform('moderated', 0.36, 'shared', [0.5, 1, 3]),
  platform('unmoderated', 0.36, 'shared', [0.5, 1, 0]),
  platform('open', 0.09, 'shared', [0.5, 0.5, 2]),
  platform('closed', 0.09, 'own', [0, 1, 0]),
];

const total = (weights: readonly number[]): number => weights.reduce((sum, weight) => sum + weight, 0);
const countsOf = (documents: readonly number[]): number[] => {
  const counts = Array<number>(REAL + JUNK).fill(0);
  for (const kind of documents) counts[kind]! += 1;
  return counts;
};

/** One run of the commons, person by person and post by post. */
export function naiveCommons(scenario: CommonsScenario, luck: Luck): Record<string, number>[] {
  const { size, generations, intensity, inertia, retention, filler, flood, moderatedFrom, memory } = scenario;
  const own = PLATFORMS.findIndex(({ name }) => name === scenario.platform);
  const feedOf = (place: number, t: number): Feed => {
    if (place !== own) return PLATFORMS[place]!.feed;
    return { ...scenario, selection: t < moderatedFrom ? 0 : scenario.selection };
  };
  const seats = PLATFORMS.map(({ pull }) => Math.floor(pull * size));
  const people = seats.flatMap((many, place) => Array<number>(many).fill(place));
  while (people.length < size) people.push(OUTSIDE);
  const person = luck.placesIn(REALITY);
  const several = (many: number, one: () => number): number[] => Array.from({ length: many }, one);
  const archives = seats.map((many) => several(many, person));
  const pools = archives.map(countsOf);
  const past = several(size, person);
  let model = countsOf(past);
  let kept = 1;

  function post(place: number, t: number): void {
    const feed = feedOf(place, t);
    const pool = pools[place]!;
    const here = people.filter((at) => at === place).length;
    const human = several(here, () => Number(luck.happens(feed.fresh))).filter(Boolean).length;
    const isFlooded = t >= flood && total(pool) > 0;
    const writer = PLATFORMS[place]!.writer === 'own' ? [...pool] : model;
    const all = total(writer);
    const output = writer.map(
      (weight, kind) => ((1 - filler) * weight) / all + (isJunk(kind) ? filler / JUNK : 0),
    );
    const pass = passes(output, feed, isJunk);
    const propose = luck.placesIn(output);
    const offered = isFlooded ? Math.round(seats[place]! * (1 - feed.fresh) * feed.synthetic) : 0;
    const machine = several(offered, propose).filter((kind) => luck.happens(pass[kind]!)).length;
    const reposted = Math.round(seats[place]! * (1 - feed.fresh) * (1 - feed.synthetic));
    // What is posted is a mixture: each post is of a part with probability proportional to its share.
    const write = (): number => {
      for (;;) {
        const kind = propose();
        if (luck.happens(pass[kind]!)) return kind;
      }
    };
    const partOf = luck.placesIn([human, machine, reposted]);
    const posts = several(human + machine + reposted, () => {
      const part = partOf();
      return part === 0 ? person() : part === 1 ? write() : luck.oneOf(archives[place]!);
    });
    const fresh = countsOf(posts);
    pools[place] = pool.map((weight, kind) => retention * weight + fresh[kind]!);
    if (place === own) kept = isFlooded ? total(output.map((share, kind) => share * pass[kind]!)) : 1;
  }

  const course: Record<string, number>[] = [];
  for (let t = 0; ; t++) {
    const at = (place: number) => people.filter((where) => where === place).length;
    const qualities = pools.map((pool) => (total(pool) > 0 ? total(pool.slice(0, REAL)) / total(pool) : 0));
    const present = PLATFORMS.reduce((sum, _, place) => sum + at(place), 0);
    const useful = qualities.reduce((sum, quality, place) => sum + quality * at(place), 0);
    const read = total(model);
    const m = model.map((weight) => weight / read);
    course.push({
      audience: at(own) / size,
      quality: qualities[own]!,
      whole: present > 0 ? useful / present : 0,
      model: 1 - m.reduce((sum, share, kind) => sum + Math.abs(share - REALITY[kind]!), 0) / 2,
      outside: at(OUTSIDE) / size,
      audienceModerated: at(0) / size,
      audienceUnmoderated: at(1) / size,
      audienceOpen: at(2) / size,
      audienceClosed: at(3) / size,
      qualityModerated: qualities[0]!,
      qualityUnmoderated: qualities[1]!,
      qualityOpen: qualities[2]!,
      qualityClosed: qualities[3]!,
      kept,
    });
    if (t === generations) return course;

    const pulls = [
      ...PLATFORMS.map(({ pull }, place) => pull * Math.exp(-intensity * (1 - qualities[place]!))),
      OUTSIDE_PULL,
    ];
    const choose = luck.placesIn(pulls);
    for (let i = 0; i < size; i++) if (luck.happens(1 - inertia)) people[i] = choose();
    for (const place of PLATFORMS.keys()) post(place, t + 1);
    const pages = pools.map((pool, place) => (total(pool) > 0 ? at(place) : 0));
    const readers = total(pages);
    if (readers === 0) continue;
    const placeOf = luck.placesIn(pages);
    const pageOf = pools.map((pool) => luck.placesIn(pool));
    const batch = several(readers, () => pageOf[placeOf()]!());
    past.push(...batch);
    if (memory === 'replace') model = countsOf(batch);
    else model = countsOf(memory === 'budget' ? several(size, () => luck.oneOf(past)) : past);
  }
}
