import type { Memory } from '../../sim/scenario.ts';
import { COARSE, changed, type Draft, FINE, type Ladders, moved, type Rung, type Stage } from './plan.ts';
import { priceOf } from './price.ts';

/** A plan that meets the goal, and what it costs. */
export interface Found {
  readonly draft: Draft;
  readonly price: number;
}

/** Replicates to judge a plan by: while patterns are compared, and in the end. */
const FEW = 3;
const ALL = 100;
/** Patterns of memory that are looked into closely. */
const FINALISTS = 3;

const MEMORIES: readonly Memory[] = ['replace', 'accumulate', 'budget'];
const RUNGS: readonly Rung[] = ['fresh', 'synthetic', 'selection'];
const STAGES = [0, 1, 2, 3] as const;

/**
 * Looks for the cheapest plan that meets the goal: downhill from a dear plan for each pattern of throwing away and keeping,
 * and from the cheapest of those again, in finer steps, over all replicates. It takes no luck of its own: the same plan
 * is found each time. Nothing says that there is none cheaper.
 */
export function search(onFound: (found: Found, patterns: number) => void): Found {
  const patterns = everyPattern();
  const rough = patterns.map((memories, i) => {
    const found = descend(startFor(memories), FEW, COARSE, []);
    onFound(found, patterns.length - i - 1);
    return found;
  });
  const finalists = rough.toSorted((one, other) => one.price - other.price).slice(0, FINALISTS);
  const { draft, price } = finalists
    .map((rough) => descend(safer(rough.draft), ALL, FINE, MEMORIES))
    .reduce((best, found) => (found.price < best.price ? found : best));
  return { draft: plain(draft), price };
}

/** Where there is no machine text there is nothing to filter. */
const plain = (draft: Draft): Draft =>
  draft.map((stage) => (stage.synthetic === 0 ? { ...stage, selection: 0 } : stage)) as unknown as Draft;

/** Throwing away or keeping, stage by stage: a fixed budget of what is kept is only looked into in the end. */
function everyPattern(): readonly (readonly Memory[])[] {
  return STAGES.reduce<readonly (readonly Memory[])[]>(
    (patterns) => patterns.flatMap((so) => MEMORIES.slice(0, 2).map((memory) => [...so, memory])),
    [[]],
  );
}

/** So dear that nearly every pattern meets the goal: new work alone where old data is kept, checked output beside it where not. */
const startFor = (memories: readonly Memory[]): Draft =>
  memories.map(
    (memory, i): Stage =>
      memory === 'replace'
        ? { synthetic: 1, fresh: 0.4, selection: 5, memory }
        : { synthetic: 0, fresh: [0.3, 0.4, 0.6, 1][i]!, selection: 5, memory },
  ) as unknown as Draft;

/** Few replicates may have been lucky: until all agree, every stage buys a little more. */
function safer(draft: Draft): Draft {
  let safe = draft;
  while (priceOf(safe, ALL) === Number.POSITIVE_INFINITY) {
    const dearer = STAGES.reduce<Draft>((so, i) => moved(so, i, 'fresh', 1, FINE) ?? so, safe);
    if (dearer === safe) return draft;
    safe = dearer;
  }
  return safe;
}

/** Takes any change that makes the plan cheaper, first alone, then in pairs, until there is none. */
function descend(start: Draft, replicates: number, ladders: Ladders, memories: readonly Memory[]): Found {
  let best: Found = { draft: start, price: priceOf(start, replicates) };
  for (;;) {
    const better =
      firstCheaper(best, singles(best.draft, ladders, memories), replicates) ??
      firstCheaper(best, pairs(best.draft, ladders), replicates);
    if (!better) return best;
    best = better;
  }
}

function firstCheaper(best: Found, drafts: Iterable<Draft>, replicates: number): Found | undefined {
  for (const draft of drafts) {
    const price = priceOf(draft, replicates);
    if (price < best.price) return { draft, price };
  }
  return undefined;
}

function* singles(draft: Draft, ladders: Ladders, memories: readonly Memory[]): Generator<Draft> {
  for (const stage of STAGES) {
    for (const rung of RUNGS)
      for (const by of [-4, -1, 1]) {
        const next = moved(draft, stage, rung, by, ladders);
        if (next) yield next;
      }
    for (const memory of memories)
      if (memory !== draft[stage].memory) yield changed(draft, stage, { memory });
  }
}

/** Less fresh work in one stage, and something else changed to make up for it. */
function* pairs(draft: Draft, ladders: Ladders): Generator<Draft> {
  for (const stage of STAGES)
    for (const less of [-1, -3]) {
      const cheaper = moved(draft, stage, 'fresh', less, ladders);
      if (!cheaper) continue;
      for (const other of STAGES)
        for (const rung of RUNGS) {
          if (other === stage && rung === 'fresh') continue;
          for (const by of [1, 2, -1]) {
            const next = moved(cheaper, other, rung, by, ladders);
            if (next) yield next;
          }
        }
    }
}
