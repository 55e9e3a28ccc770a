import { Choice } from '../controls/Choice.tsx';
import { useLab } from '../lab/LabProvider.tsx';
import type { Collapse, Companion, Spread } from './definition.ts';
import { isSame } from './history.ts';
import type { Picture } from './picture.ts';

export interface SpreadingProps {
  readonly picture: Picture<unknown>;
  readonly companions: readonly Companion[];
  readonly collapse: Collapse;
  readonly spread: Spread;
  readonly onSpread: (spread: Spread) => void;
}

const SPREADS = [
  {
    value: 'fan',
    text: 'as a band',
    definition: 'The mean, the middle half and the middle nine tenths of the runs.',
  },
  { value: 'singles', text: 'one by one', definition: 'A thin line for each run.' },
] as const;

/** What the luck of a run does: in how many of them the loop collapsed, and how they are drawn. */
export function Spreading({ picture, companions, collapse, spread, onSpread }: SpreadingProps) {
  const { collapsed, replicates, generation, scenario } = picture;
  const among = companions.find(
    ({ variant, scenario: its }) => variant.role === 'shown' && isSame(its, scenario),
  );
  const { manner } = useLab();
  return (
    <div className="spreading">
      <p>
        In <b>{collapsed}</b> of {replicates} runs{among && ` (${among.variant.name})`} {collapse.words} at
        generation {generation}.
        {manner === 'sparing' && replicates < scenario.replicates && (
          <> To spare this machine, the other {scenario.replicates - replicates} wait until nothing moves.</>
        )}
      </p>
      <Choice name="Runs drawn" value={spread} options={SPREADS} onChange={onSpread} />
    </div>
  );
}
