import { roughPercent } from '../chart/number.ts';
import { MixBar } from '../controls/MixBar.tsx';
import { mixOf } from './mix.ts';
import type { Shown } from './shown.ts';

/** What the next model learns from, true to the shares. */
export function Mix({ scenario, generation }: Shown) {
  const { fresh, synthetic, archive } = mixOf(scenario, generation);
  return (
    <MixBar
      title="The next model learns from"
      parts={[
        { tone: 'fresh', share: fresh, text: `${roughPercent(fresh)} fresh` },
        { tone: 'archive', share: archive, text: `${roughPercent(archive)} archive` },
        { tone: 'synthetic', share: synthetic, text: `${roughPercent(synthetic)} synthetic` },
      ]}
    />
  );
}
