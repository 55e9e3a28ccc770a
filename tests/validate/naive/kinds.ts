import type { Filter, KindsSetting, Memory } from '../../../src/sim/scenario.ts';
import type { RealKinds } from '../../../src/sim/worlds/realShares.ts';
import type { Luck } from './luck.ts';

/** How the next model is fed. */
export interface Feed {
  readonly synthetic: number;
  readonly fresh: number;
  readonly selection: number;
  readonly filter: Filter;
}

/** A loop among kinds, document by document, straight from the definitions. */
export interface KindsLoop {
  /** What the model is like now; the measures by name. `kept` is of what it would write for the next model. */
  measure(next: Feed): Record<string, number>;
  /** For each output that is kept for the next model, how many are thrown away. */
  thrownAway(next: Feed): number;
  /** Reality moves on, and the next model is trained. */
  advance(feed: Feed): void;
  /** From the next model on old data is kept so; what is thrown away is gone, save the archive. */
  keep(memory: Memory): void;
}

/** Shares that fall as rank^−tail. */
export const zipf = (many: number, tail: number): number[] =>
  sharesOf(Array.from({ length: many }, (_, i) => (i + 1) ** -tail));

function sharesOf(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

/** The share of an output that a filter lets through, kind by kind. */
export function passes(
  output: readonly number[],
  { selection, filter }: Feed,
  isJunk: (kind: number) => boolean,
): number[] {
  const most = Math.max(...output);
  return output.map((share, kind) => {
    const reward = filter === 'grounded' ? (isJunk(kind) ? 0 : 1) : share / most;
    return Math.exp(-selection * (1 - reward));
  });
}

/** What people write at first, real kind by real kind. */
const firstReality = ({ kinds, tail, weights = 'zipf' }: RealKinds): number[] =>
  weights === 'zipf' ? zipf(kinds, tail) : sharesOf(weights.split(' ').map(Number));

export function kindsLoop(setting: KindsSetting & RealKinds, firstMemory: Memory, luck: Luck): KindsLoop {
  const { size, kinds, junkKinds, tail, hallucination, novelty, newborn } = setting;
  const isJunk = (kind: number) => kind >= kinds && kind < kinds + junkKinds;
  let reality = [...firstReality(setting), ...Array<number>(junkKinds).fill(0)];
  const archive = Array.from({ length: size }, luck.placesIn(reality));
  let memory = firstMemory;
  let pool = [...archive];
  let trained = archive;

  const shares = (): number[] => {
    const counts = Array<number>(reality.length).fill(0);
    for (const kind of trained) counts[kind]! += 1;
    return counts.map((count) => count / trained.length);
  };
  const output = (): number[] =>
    shares().map(
      (share, kind) => (1 - hallucination) * share + (isJunk(kind) ? hallucination / junkKinds : 0),
    );
  const writeOne = (): number =>
    luck.happens(hallucination) ? kinds + Math.floor(luck.uniform() * junkKinds) : luck.oneOf(trained);

  return {
    measure(next) {
      const m = shares();
      const g = output();
      const pass = passes(g, next, isJunk);
      const sum = (of: (share: number, kind: number) => number) =>
        m.reduce((all, share, kind) => all + of(share, kind), 0);
      return {
        error: sum((share, kind) => Math.abs(share - reality[kind]!)) / 2,
        known: sum((share, kind) => (share > 0 && !isJunk(kind) ? 1 : 0)),
        coverage: sum((share, kind) => (share > 0 ? reality[kind]! : 0)),
        junk: sum((share, kind) => (isJunk(kind) ? share : 0)),
        diversity: Math.exp(-sum((share) => (share > 0 ? share * Math.log(share) : 0))),
        concentration: sum((share) => share * share),
        kept: g.reduce((all, share, kind) => all + share * pass[kind]!, 0),
      };
    },

    thrownAway(next) {
      const g = output();
      const pass = passes(g, next, isJunk);
      const sum = (of: (kind: number) => number) => g.reduce((all, share, kind) => all + share * of(kind), 0);
      return sum((kind) => 1 - pass[kind]!) / sum((kind) => pass[kind]!);
    },

    advance(feed) {
      const { synthetic, fresh } = feed;
      const pass = passes(output(), feed, isJunk);
      if (novelty > 0)
        reality = [...reality.map((p) => (1 - novelty) * p), ...zipf(newborn, tail).map((p) => novelty * p)];
      const write = (): number => {
        for (;;) {
          const kind = writeOne();
          if (luck.happens(pass[kind]!)) return kind;
        }
      };
      const person = luck.placesIn(reality);
      if (memory === 'replace') {
        trained = Array.from({ length: size }, () => {
          if (luck.happens(fresh)) return person();
          return luck.happens(synthetic) ? write() : luck.oneOf(archive);
        });
        pool = [...archive];
        return;
      }
      const machine = (1 - fresh) * synthetic;
      const added = Math.round(size * (fresh + machine));
      const batch = Array.from({ length: added }, () =>
        luck.happens(fresh / (fresh + machine)) ? person() : write(),
      );
      pool.push(...batch);
      trained = memory === 'budget' ? Array.from({ length: size }, () => luck.oneOf(pool)) : [...pool];
    },

    keep(next) {
      memory = next;
    },
  };
}
