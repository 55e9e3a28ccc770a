import type { FigureId } from '../figures/index.ts';
import type { Setting } from './Phrase.tsx';
import { fieldValue, type Reading, SPANS } from './spinning.ts';

interface SpinProps {
  readonly id: string;
  readonly figure: FigureId;
  /** The field of the scenario that it sets. */
  readonly field: string;
  /** How its number says the field. */
  readonly reads: Reading;
  readonly value: number;
  /** What else it sets. */
  readonly set?: Setting;
  /** What the number is, for whoever hears the page. */
  readonly label: string;
}

/** A number of the prose that can be dragged, typed and stepped by key: it sets a figure, and other numbers follow. */
export function Spin({ id, figure, field, reads, value, set = {}, label }: SpinProps) {
  const [min, max] = SPANS[reads];
  return (
    <span className="spin">
      <span className="spin-still">{value}</span>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        autoComplete="off"
        min={min}
        max={max}
        step={1}
        defaultValue={value}
        aria-label={label}
        data-figure-target={figure}
        data-field={field}
        data-reads={reads}
        data-set={JSON.stringify({ ...set, [field]: fieldValue(reads, value) })}
      />
    </span>
  );
}
