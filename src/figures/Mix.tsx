import { roughPercent } from '../chart/number.ts';
import { MixBar } from '../controls/MixBar.tsx';
import type { Companion } from './definition.ts';
import { mixOf } from './mix.ts';
import { changed, type Shown } from './shown.ts';

interface MixProps {
  readonly shown: Shown;
  readonly companions: readonly Companion[];
}

/** What the next model learns from, true to the shares; in each of the runs, where several are shown. */
export function Mix({ shown, companions }: MixProps) {
  const variants = companions.map(({ variant }) => variant).filter(({ role }) => role === 'shown');
  if (variants.length === 0) return <MixOf title="The next model learns from" shown={shown} />;
  return (
    <div className="mixes">
      {variants.map(({ name, set }) => (
        <MixOf key={name} title={`Old data ${name}`} shown={changed(shown, set)} />
      ))}
    </div>
  );
}

function MixOf({ title, shown: { scenario, generation } }: { title: string; shown: Shown }) {
  const { fresh, synthetic, archive } = mixOf(scenario, generation);
  return (
    <MixBar
      title={title}
      parts={[
        { tone: 'fresh', share: fresh, text: `${roughPercent(fresh)} fresh` },
        { tone: 'archive', share: archive, text: `${roughPercent(archive)} archive` },
        { tone: 'synthetic', share: synthetic, text: `${roughPercent(synthetic)} synthetic` },
      ]}
    />
  );
}
