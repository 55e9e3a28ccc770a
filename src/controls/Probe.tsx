import { type CSSProperties, type KeyboardEvent, type PointerEvent, useState } from 'react';

export interface ProbeProps {
  readonly name: string;
  /** What is read out now, in words. */
  readonly words: string;
  /** The place pointed at, 0…1 of the width; undefined if none is. */
  readonly place: number | undefined;
  /** The plot that it lies over, in px from the left of its box. */
  readonly left: number;
  readonly width: number;
  /** The place that arrow keys lead to. */
  readonly next: (place: number, direction: -1 | 1) => number;
  readonly onPoint: (place: number | undefined) => void;
}

const DIRECTIONS: Readonly<Record<string, -1 | 1>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
};
const LENGTH = 1000;

/** Reads values off a plot by hover, tap and keys: a native range, unseen, over the plot. */
export function Probe({ name, words, place, left, width, next, onPoint }: ProbeProps) {
  const [focused, setFocused] = useState(place);
  const point = (event: PointerEvent<HTMLInputElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    onPoint(Math.min(1, Math.max(0, (event.clientX - box.left) / box.width)));
  };
  const step = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onPoint(undefined);
    const direction = DIRECTIONS[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    const reached = next(place ?? focused ?? 0, direction);
    setFocused(reached);
    onPoint(reached);
  };
  return (
    <input
      className="probe"
      type="range"
      min={0}
      max={LENGTH}
      value={Math.round((place ?? focused ?? 0) * LENGTH)}
      aria-label={name}
      aria-valuetext={words}
      autoComplete="off"
      style={{ left, width } as CSSProperties}
      onPointerDown={point}
      onPointerMove={point}
      onPointerLeave={({ pointerType }) => pointerType === 'mouse' && onPoint(undefined)}
      onBlur={() => onPoint(undefined)}
      onKeyDown={step}
      onChange={(event) => onPoint(event.currentTarget.valueAsNumber / LENGTH)}
    />
  );
}
