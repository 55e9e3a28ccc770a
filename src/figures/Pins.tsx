import type { Scenario } from '../sim/scenario.ts';
import { difference } from './difference.ts';

export interface PinsProps {
  readonly pins: readonly Scenario[];
  readonly start: Scenario;
  readonly onUnpin: (pin: Scenario) => void;
}

/** The runs that stay on the chart, with the numbers that their lines bear there. */
export function Pins({ pins, start, onUnpin }: PinsProps) {
  if (pins.length === 0) return null;
  return (
    <ul className="pins" aria-label="Pinned runs">
      {pins.map((pin, i) => (
        <li key={JSON.stringify(pin)}>
          <span className="pin-number">{i + 1}</span> {difference(pin, start)}
          <button type="button" aria-label={`Unpin ${difference(pin, start)}`} onClick={() => onUnpin(pin)}>
            ×
          </button>
        </li>
      ))}
    </ul>
  );
}
