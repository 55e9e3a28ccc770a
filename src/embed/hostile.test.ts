import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FigureDefinition } from '../figures/definition.ts';
import { heightIn } from '../figures/embedding/heightIn.ts';
import { faultsOf } from '../figures/faultsOf.test.support.ts';
import { figures } from '../figures/index.ts';
import { readSettings } from '../figures/link.ts';
import { hostileText, hostileValue } from '../sim/anyHostile.test.support.ts';
import { FIELDS } from '../sim/scenario.ts';
import { embedAddress, settingsOf } from './framing.ts';
import { readSet } from './message.ts';
import { reservedHeight } from './reserved.ts';

const SITE = 'https://example.org/loop/';

/** What arrives of what is sent: browsers copy it, and refuse to send what cannot be copied. */
function arriving(sent: unknown): unknown {
  try {
    return structuredClone(sent);
  } catch {
    return undefined;
  }
}

const anyFigure: fc.Arbitrary<FigureDefinition> = fc.constantFrom(...Object.values(figures));
const anyName = fc.oneof(
  fc.constantFrom(
    ...['f', 's', 'gen', 'view'],
    ...[FIELDS.market, FIELDS.commons, FIELDS.challenge].flatMap((fields) => Object.keys(fields)),
  ),
  hostileText,
);
const anyScenario = fc.oneof(
  { weight: 4, arbitrary: fc.dictionary(anyName, hostileValue, { maxKeys: 6 }) },
  { weight: 1, arbitrary: hostileValue },
);
const anyMessage = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.oneof(
        { weight: 5, arbitrary: fc.constant('open-loop:set') },
        { weight: 1, arbitrary: hostileValue },
      ),
      scenario: anyScenario,
      theme: fc.oneof(fc.constantFrom('dark', 'auto'), hostileValue),
    }),
  },
  { weight: 1, arbitrary: hostileValue },
);

describe('a hostile message to an embed', () => {
  it('shows something that can be run, or nothing: every figure, ten thousand messages', () => {
    let heard = 0;
    fc.assert(
      fc.property(anyFigure, anyMessage, (figure, message) => {
        const set = readSet(arriving(message));
        if (!set?.scenario) return;
        heard += 1;
        const faults = faultsOf(readSettings(Object.entries(set.scenario), figure), figure);
        if (faults.length > 0) expect.fail(`not so: ${faults.join('; ')}`);
      }),
      { seed: 1, numRuns: 10_000 },
    );
    expect(heard).toBeGreaterThan(2000); // and not because nothing got through
  });
});

describe('a message to the element', () => {
  it('is a height that a figure can have, or none: ten thousand messages', () => {
    const message = fc.record({
      type: fc.oneof(
        { weight: 5, arbitrary: fc.constant('open-loop:height') },
        { weight: 1, arbitrary: hostileValue },
      ),
      height: fc.oneof(fc.double(), fc.integer({ min: -5, max: 40_000 }), hostileValue),
    });
    fc.assert(
      fc.property(
        fc.oneof({ weight: 4, arbitrary: message }, { weight: 1, arbitrary: hostileValue }),
        (sent) => {
          const height = heightIn(arriving(sent)) ?? 1;
          if (!(height > 0 && height <= 20_000)) expect.fail(`${height} px`);
        },
      ),
      { seed: 2, numRuns: 10_000 },
    );
  });
});

describe('hostile attributes of the element', () => {
  it('frame an embed of this site alone, which reads them as a link: ten thousand elements', () => {
    const name = fc.oneof(
      fc.constantFrom(...Object.keys(figures), '..', '.', '', 'drift/../..', '%2e%2e'),
      hostileText,
    );
    const attributes = fc.array(fc.record({ name: anyName, value: hostileText }), { maxLength: 6 });
    fc.assert(
      fc.property(name, attributes, (figure, said) => {
        const address = embedAddress(SITE, figure, settingsOf(said));
        const height = reservedHeight(figure, 500);
        if (!(height > 500 && height < 3000)) expect.fail(`${height} px reserved`);
        if (address === undefined) return;
        const { origin, pathname, search, hash } = new URL(address);
        expect([origin, pathname, hash]).toEqual(['https://example.org', `/loop/embed/${figure}/`, '']);
        if (Object.hasOwn(figures, figure)) {
          const definition: FigureDefinition = figures[figure as keyof typeof figures];
          const faults = faultsOf(readSettings([...new URLSearchParams(search)], definition), definition);
          if (faults.length > 0) expect.fail(`not so: ${faults.join('; ')}`);
        }
      }),
      { seed: 3, numRuns: 10_000 },
    );
  });

  it.each(['..', '.', '', 'a/b', '\ud800', 'tails?x', 'tails#'])(
    'frame nothing where the figure is %j',
    (figure) => {
      expect(embedAddress(SITE, figure, {})).toBeUndefined();
    },
  );

  it.each(['__proto__', 'constructor', 'toString'])('reserve the height of a stranger for %s', (figure) => {
    expect(reservedHeight(figure, 500)).toBe(reservedHeight('no figure', 500));
  });
});
