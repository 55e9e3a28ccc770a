import { exp } from '../../random/elementary.ts';
import { type Filter, type KindsScenario, kinds, type Memory } from '../scenario.ts';

/**
 * Where the atlas was surveyed: nodes along the synthetic fraction and the fresh-data rate, on sheets for each selection
 * pressure, filter, memory and novelty. All else is as `kinds()` has it.
 */

/** Nodes along each side of a sheet. */
export const SIDE = 33;
export const NODES = SIDE * SIDE;

const evenly = (from: number, to: number, steps: number): readonly number[] =>
  Array.from({ length: steps + 1 }, (_, i) => from + ((to - from) * i) / steps);

/** Runs at each node. */
export const REPLICATES = 3;

/** s at the nodes, from left to right. */
export const SYNTHETIC: readonly number[] = evenly(0, 1, SIDE - 1);

/** f at the nodes, from bottom to top: half of them below a fifth, where it matters most. */
export const FRESH: readonly number[] = [...evenly(0, 0.2, 16), ...evenly(0.2, 1, 16).slice(1)];

/** k of the sheets, ascending: evenly enough in e^−k, the share of the worst output that passes. */
export const SELECTION: readonly number[] = [0, 0.25, 0.5, 1, 2, 5];

const MEMORIES: readonly Memory[] = ['replace', 'accumulate', 'budget'];
export const NOVELTIES: readonly number[] = [0, 0.02];
const FILTERS: readonly Filter[] = ['grounded', 'popular'];

/** All that is the same throughout a sheet. */
export interface Sheet {
  readonly memory: Memory;
  readonly novelty: number;
  readonly filter: Filter;
  readonly selection: number;
}

/** The sheets in the order of the file. Without pressure every filter is the same: there it is one sheet. */
export const SHEETS: readonly Sheet[] = MEMORIES.flatMap((memory) =>
  NOVELTIES.flatMap((novelty) =>
    SELECTION.flatMap((selection) =>
      FILTERS.filter((filter) => selection > 0 || filter === FILTERS[0]).map((filter) => ({
        memory,
        novelty,
        filter,
        selection,
      })),
    ),
  ),
);

/** A scenario at a node of a sheet. @param node row × SIDE + column, from the lower left */
export const scenarioAt = (sheet: Sheet, node: number, replicates: number): KindsScenario =>
  kinds({
    ...sheet,
    synthetic: SYNTHETIC[node % SIDE]!,
    fresh: FRESH[Math.floor(node / SIDE)]!,
    replicates,
  });

/** Two places along an axis and how far it is from the first to the second, 0…1. */
export interface Between {
  readonly low: number;
  readonly high: number;
  readonly share: number;
}

/** Where a value lies among ascending nodes. @param of how far along the axis a value counts as being */
export function between(nodes: readonly number[], value: number, of = (x: number): number => x): Between {
  const above = nodes.findIndex((node) => node >= value);
  const high = above === -1 ? nodes.length - 1 : Math.max(1, above);
  const low = high - 1;
  const share = (of(value) - of(nodes[low]!)) / (of(nodes[high]!) - of(nodes[low]!));
  return { low, high, share: Math.min(1, Math.max(0, share)) };
}

/** The node nearest to a scenario. */
export function nearestNode({ synthetic, fresh }: Pick<KindsScenario, 'synthetic' | 'fresh'>): number {
  const nearest = (nodes: readonly number[], value: number): number => {
    const { low, high, share } = between(nodes, value);
    return share < 0.5 ? low : high;
  };
  return nearest(FRESH, fresh) * SIDE + nearest(SYNTHETIC, synthetic);
}

/** The two sheets that a scenario lies between, as places in `SHEETS`, by how much of the worst output passes. */
export function sheetsFor(sheet: Sheet): Between {
  const { low, high, share } = between(SELECTION, sheet.selection, (k) => exp(-k));
  const place = (selection: number): number =>
    SHEETS.findIndex(
      (other) =>
        other.memory === sheet.memory &&
        other.novelty === sheet.novelty &&
        other.selection === selection &&
        (selection === 0 || other.filter === sheet.filter),
    );
  return { low: place(SELECTION[low]!), high: place(SELECTION[high]!), share };
}

/** Whether the atlas was surveyed in the world of this scenario: it differs from `kinds()` only where sheets do. */
export function covers(scenario: KindsScenario): boolean {
  const { memory, novelty, filter, selection, synthetic, fresh, replicates, seed } = scenario;
  const surveyed = kinds({ memory, novelty, filter, selection, synthetic, fresh, replicates, seed });
  return (
    NOVELTIES.includes(novelty) && JSON.stringify(surveyed) === JSON.stringify({ ...surveyed, ...scenario })
  );
}
