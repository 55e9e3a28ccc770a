import { useState } from 'react';
import type { Track } from './track.ts';

export interface ExactValueProps {
  readonly value: number;
  readonly track: Track;
  readonly text: (value: number) => string;
  /** A typed 1 means this much: 0.01 where the reader types per cent. */
  readonly scale: number;
  /** What to type, and in which unit. */
  readonly label: string;
  readonly onHold: () => void;
  readonly onChange: (value: number) => void;
}

/** The number beside a slider, for whoever wants to type it. What cannot be read as a number in range changes nothing. */
export function ExactValue({ value, track, text, scale, label, onHold, onChange }: ExactValueProps) {
  const [draft, setDraft] = useState<string>();
  const commit = () => {
    const typed = draft === undefined ? undefined : typedValue(draft, scale, track);
    if (typed !== undefined && typed !== value) onChange(typed);
    setDraft(undefined);
  };
  return (
    <span className="exact">
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        size={4}
        aria-label={label}
        value={draft ?? text(value)}
        onFocus={(event) => {
          onHold();
          event.currentTarget.select();
        }}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
          if (event.key === 'Escape') setDraft(undefined);
        }}
      />
    </span>
  );
}

/** Reads "5", "5 %", "0,5"; undefined if it is no number from the track's least to its most. */
export function typedValue(text: string, scale: number, { min, max, whole }: Track): number | undefined {
  const digits = text.replace('%', '').replace(',', '.').trim();
  if (!/^\d*\.?\d+$|^\d+\.$/.test(digits)) return undefined;
  const value = Number((Number(digits) * scale).toPrecision(12)); // 0.7 × 0.01 must be 0.007
  return value >= min && value <= max && (!whole || Number.isInteger(value)) ? value : undefined;
}
