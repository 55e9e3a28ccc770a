import type { CSSProperties, KeyboardEvent, PointerEvent } from 'react';

export interface FieldProbeProps {
  readonly name: string;
  /** What is read out now, in words. */
  readonly words: string;
  /** The mark read out, counted from 1; undefined if none is. */
  readonly mark: number | undefined;
  /** How many marks there are. */
  readonly marks: number;
  /** The plot that it lies over, in px from the top left of its box. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** The mark at a place, in px from the top left of the plot's box. */
  readonly markAt: (x: number, y: number) => number;
  /** The mark that arrow keys lead to. */
  readonly next: (mark: number, direction: -1 | 1) => number;
  readonly onPoint: (mark: number | undefined) => void;
}

const DIRECTIONS: Readonly<Record<string, -1 | 1>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
};

/**
 * Reads marks off a plane by hover, tap and keys: what `Probe` is to an axis. A native range knows one direction only
 * and would take every tap for a place along it; this is a slider through the marks in their order.
 */
export function FieldProbe(props: FieldProbeProps) {
  const { name, words, mark, marks, left, top, width, height, markAt, next, onPoint } = props;
  const point = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    onPoint(markAt(left + event.clientX - box.left, top + event.clientY - box.top));
  };
  const step = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onPoint(undefined);
    const direction = DIRECTIONS[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    onPoint(mark === undefined ? 1 : next(mark, direction));
  };
  return (
    <div
      className="probe"
      role="slider"
      tabIndex={0}
      aria-label={name}
      aria-valuemin={1}
      aria-valuemax={marks}
      aria-valuenow={mark ?? 1}
      aria-valuetext={words}
      style={{ left, top, width, height } as CSSProperties}
      onPointerDown={point}
      onPointerMove={point}
      onPointerLeave={({ pointerType }) => pointerType === 'mouse' && onPoint(undefined)}
      onBlur={() => onPoint(undefined)}
      onKeyDown={step}
    />
  );
}
