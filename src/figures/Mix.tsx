import { roughPercent } from '../chart/number.ts';
import { MixBar } from '../controls/MixBar.tsx';
import type { Companion } from './definition.ts';
import { mixOf, type Mix as Shares } from './mix.ts';
import type { Shown } from './shown.ts';
import { varied } from './varied.ts';

interface MixProps {
  readonly shown: Shown;
  readonly companions: readonly Companion[];
  /** What is mixed, where the face says it itself. */
  readonly own: { readonly title: string; readonly mix: Shares } | undefined;
}

/** What the next model learns from, true to the shares; in each of the runs, where several are shown. */
export function Mix({ shown, companions, own }: MixProps) {
  if (own) return <MixOf {...own} />;
  const variants = companions.map(({ variant }) => variant).filter(({ role }) => role === 'shown');
  if (variants.length === 0) return <MixOf title="The next model learns from" mix={mixAt(shown)} />;
  return (
    <div className="mixes">
      {variants.map((variant) => (
        <MixOf
          key={variant.name}
          title={`Old data ${variant.name}`}
          mix={mixAt({ ...shown, scenario: varied(shown.scenario, variant) })}
        />
      ))}
    </div>
  );
}

const mixAt = ({ scenario, generation }: Shown): Shares => mixOf(scenario, generation);

function MixOf({ title, mix: { fresh, synthetic, archive } }: { title: string; mix: Shares }) {
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
