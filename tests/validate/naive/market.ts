import type { MarketScenario } from '../../../src/sim/scenario.ts';
import { type Feed, kindsLoop } from './kinds.ts';
import type { Luck } from './luck.ts';

const grounded = (synthetic: number, fresh: number, selection: number): Feed => ({
  synthetic,
  fresh,
  selection,
  filter: 'grounded',
});
const CAREFUL = grounded(0.8, 0.2, 2);

const RIVALS = {
  careful: [CAREFUL, grounded(0.3, 0.15, 1)],
  mixed: [CAREFUL, grounded(0, 0, 0)],
  cutting: [grounded(1, 0.02, 0), grounded(0.9, 0, 0)],
} as const;

const NAMES = [
  ['share', 'quality', 'margin'],
  ['freshShare', 'freshQuality', 'freshMargin'],
  ['archiveShare', 'archiveQuality', 'archiveMargin'],
] as const;

/** One run of the market: three loops, and the buyers' shares from their formula. */
export function naiveMarket(scenario: MarketScenario, luck: Luck): Record<string, number>[] {
  const { discernment: v, intensity: b, generations, repent, memory, rivals } = scenario;
  const labs = [
    { loop: kindsLoop(scenario, memory, luck), wish: (t: number): Feed => (t < repent ? scenario : CAREFUL) },
    ...RIVALS[rivals].map((feed) => ({ loop: kindsLoop(scenario, 'replace', luck), wish: () => feed })),
  ];
  let shares = labs.map(() => 1 / labs.length);
  const course: Record<string, number>[] = [];
  for (let t = 0; ; t++) {
    const feeds = labs.map(({ wish }, l) => {
      const wanted = wish(t + 1);
      return { ...wanted, fresh: wanted.fresh * Math.min(1, labs.length * shares[l]!) };
    });
    const sold = labs.map(({ loop }, l) => ({
      quality: 1 - loop.measure(feeds[l]!)['error']!,
      margin: 1 - (0.75 * feeds[l]!.fresh + 0.05 * feeds[l]!.selection),
    }));
    course.push(
      Object.fromEntries(
        NAMES.flatMap(([share, quality, margin], l) => [
          [share, shares[l]!],
          [quality, sold[l]!.quality],
          [margin, sold[l]!.margin],
        ]),
      ),
    );
    if (t === generations) return course;
    const grown = sold.map(
      ({ quality, margin }, l) => shares[l]! * Math.exp(b * (v * quality + (1 - v) * margin)),
    );
    const whole = grown.reduce((sum, share) => sum + share, 0);
    shares = grown.map((share) => share / whole);
    for (const [l, { loop }] of labs.entries()) loop.advance(feeds[l]!);
  }
}
