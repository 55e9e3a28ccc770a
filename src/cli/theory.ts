import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cases, simulate } from './theory/cases.ts';
import { page } from './theory/page.ts';

/** Writes `docs/theory.md`: simulation beside theory. `theory [YYYY-MM-DD]` dates it; unsaid, it is today. */
const PAGE = fileURLToPath(new URL('../../docs/theory.md', import.meta.url));

const [said = new Date().toISOString().slice(0, 10)] = process.argv.slice(2);
const day = new Date(`${said}T00:00:00Z`);
if (Number.isNaN(day.getTime())) {
  process.stderr.write(`date: got ${JSON.stringify(said)}; allowed is a day such as 2026-11-25\n`);
  process.exitCode = 2;
} else {
  const { kinds, gaussian, regression, near, claims } = cases;
  const simulations = {
    kinds: kinds.map(simulate),
    gaussian: gaussian.map(simulate),
    regression: regression.map(simulate),
    near: near.map(simulate),
    claims: claims.map(simulate),
  };
  writeFileSync(PAGE, page(simulations, day));
  process.stdout.write('Written to docs/theory.md.\n');
}
