import type { Scenario } from '../sim/scenario.ts';

/** The settings that a reader has left behind, and those taken back. One entry a settled move, not one a px. */
export interface History {
  readonly past: readonly Scenario[];
  readonly future: readonly Scenario[];
  /** The last setting that came to rest: what a move moves away from. */
  readonly rest: Scenario;
}

/** Settings kept: further back nobody remembers. */
const DEPTH = 50;

export const beginning = (rest: Scenario): History => ({ past: [], future: [], rest });

/** The setting has come to rest: if it is another than before, that one can be gone back to. */
export function settled(history: History, scenario: Scenario): History {
  if (isSame(history.rest, scenario)) return history;
  return { past: [...history.past, history.rest].slice(-DEPTH), future: [], rest: scenario };
}

/** One setting back; the history itself if there is none. */
export function undone({ past, future, rest }: History): History {
  const last = past.at(-1);
  return last ? { past: past.slice(0, -1), future: [rest, ...future], rest: last } : { past, future, rest };
}

/** One setting on again; the history itself if there is none. */
export function redone({ past, future, rest }: History): History {
  const [next, ...later] = future;
  return next ? { past: [...past, rest], future: later, rest: next } : { past, future, rest };
}

export const isSame = (one: Scenario, other: Scenario): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);
