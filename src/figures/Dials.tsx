import { Slider } from '../controls/Slider.tsx';
import type { Scenario } from '../sim/scenario.ts';
import type { Dial } from './definition.ts';
import type { Change } from './shown.ts';

export interface DialsProps {
  readonly dials: readonly Dial[];
  readonly scenario: Scenario;
  readonly start: Scenario;
  readonly onHold: () => void;
  readonly onChange: (change: Change) => void;
}

/** The sliders that are a figure's own and stand in sight, a row each. */
export function OpenDials({ dials, ...held }: DialsProps) {
  return <Rows dials={dials.filter(({ place }) => place === 'open')} {...held} />;
}

/** Those in a drawer. */
export function TuckedDials({ dials, ...held }: DialsProps) {
  const tucked = dials.filter(({ place }) => place === 'drawer');
  if (tucked.length === 0) return null;
  return (
    <details className="dials-drawer">
      <summary>More settings</summary>
      <Rows dials={tucked} {...held} />
    </details>
  );
}

function Rows({ dials, scenario, start, onHold, onChange }: DialsProps) {
  return (
    <div className="sliders dials">
      {dials.map(({ field, place: _, ...slider }) => (
        <Slider
          key={field}
          {...slider}
          tone="dial"
          value={numberIn(scenario, field)}
          start={numberIn(start, field)}
          onHold={onHold}
          onChange={(value) => onChange({ [field]: value })}
        />
      ))}
    </div>
  );
}

/** A dial names a number of its own world. */
const numberIn = (scenario: Scenario, field: string): number =>
  new Map<string, unknown>(Object.entries(scenario)).get(field) as number;
