import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { outcomeOf } from '../sim/economy/goal.ts';
import { type Plan, STRATEGIES } from '../sim/economy/strategies.ts';
import { run } from '../sim/run.ts';
import { challenge } from '../sim/scenario.ts';
import { planOf } from './challenge/plan.ts';
import { search } from './challenge/search.ts';

/**
 * Looks for the cheapest plan that meets the challenge, and writes it beside the named strategies, with what came of each,
 * to `src/figures/challenge/strategies.json`: some minutes, the same bytes each time.
 */
const FILE = fileURLToPath(new URL('../figures/challenge/strategies.json', import.meta.url));

const found = search(({ draft, price }, left) => {
  const memories = draft.map(({ memory }) => memory).join(', ');
  process.stderr.write(`${memories}: ${Math.round(price)}; ${left} patterns left\n`);
});
const plans: Record<string, Plan> = { ...STRATEGIES, best: planOf(found.draft) };
const rows = Object.entries(plans).map(([name, plan]) => {
  const { met, bill, replicates } = outcomeOf(run(challenge(plan)));
  return { name, plan, met, replicates, bill };
});
writeFileSync(FILE, `${JSON.stringify(rows, null, 2)}\n`);
process.stdout.write(
  `Written to src/figures/challenge/strategies.json: the best plan costs ${found.price}.\n`,
);
