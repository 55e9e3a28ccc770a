import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { anyCountedScenario, anyScenario } from '../src/sim/anyScenario.test.support.ts';
import { digest } from '../src/sim/digest.ts';
import { MOBY_DICK, MOBY_DICK_FILE } from '../src/sim/language/mobyDick.test.support.ts';
import { parseScenario } from '../src/sim/parseScenario.ts';
import { run } from '../src/sim/run.ts';
import type { Scenario } from '../src/sim/scenario.ts';
import { MODEL_VERSION } from '../src/sim/version.ts';
import { bundled } from './bundled.ts';
import { inChromium } from './inChromium.ts';
import { inFirefox } from './inFirefox.ts';

/** Scenarios of each world: more where more can be set. */
const EACH: Readonly<Record<Scenario['world'], number>> = {
  kinds: 90,
  gaussian: 60,
  regression: 40,
  text: 30,
  market: 30,
  commons: 20,
  challenge: 20,
};

/** Of kinds that were counted. */
const COUNTED = 20;

/** The same ones each time. */
const SCENARIOS = [
  ...(Object.keys(EACH) as Scenario['world'][]).flatMap((world) =>
    fc.sample(anyScenario(world), { seed: 1, numRuns: EACH[world] }),
  ),
  ...fc.sample(anyCountedScenario, { seed: 1, numRuns: COUNTED }),
].map((scenario) => JSON.stringify(scenario));

let script: string;
let inNode: readonly string[];

beforeAll(async () => {
  script = await bundled('tests/engines.entry.ts');
  inNode = SCENARIOS.map((scenario) => digest(run(parseScenario(JSON.parse(scenario)), () => MOBY_DICK)));
}, 120_000);

describe('two hundred scenarios of every world', () => {
  it('are what they were: a change of numbers is a new version of the model', async () => {
    expect(SCENARIOS.length).toBeGreaterThanOrEqual(200);
    const lines = SCENARIOS.map((scenario, i) => `${inNode[i]} ${scenario}`);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`golden/model-${MODEL_VERSION}.txt`);
  });

  const engines = { Chromium: inChromium(), Firefox: inFirefox() };
  it.each([
    ['Chromium', 'written'],
    ['Chromium', 'compiled'],
    ['Firefox', 'written'],
    ['Firefox', 'compiled'],
  ] as const)(
    'have the same digits in %s, %s, as in Node, to the last bit',
    async (engine, way) => {
      const page = await engines[engine]().newPage();
      await page.addScriptTag({ content: script });
      // Both drivers evaluate alike, but their types do not meet.
      const { evaluate } = page as { evaluate(act: typeof inPage, asked: Asked): Promise<readonly string[]> };
      expect(await evaluate.call(page, inPage, [SCENARIOS, MOBY_DICK_FILE, way])).toEqual(inNode);
    },
    120_000,
  );
});

type Asked = readonly [scenarios: readonly string[], book: string, way: 'written' | 'compiled'];

/** Runs in a page that has the script. */
function inPage([scenarios, book, way]: Asked): readonly string[] {
  const { digestsOf } = globalThis as unknown as {
    digestsOf(...asked: Asked): readonly string[];
  };
  return digestsOf(scenarios, book, way);
}
