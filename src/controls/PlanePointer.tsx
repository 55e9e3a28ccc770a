import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { keyed, type Track } from './track.ts';

export interface PlaneAxis {
  readonly track: Track;
  readonly value: number;
}

export interface PlanePointerProps {
  readonly name: string;
  /** How keys move it. */
  readonly keys: string;
  /** Where the point is and what is there, in words. */
  readonly words: string;
  readonly x: PlaneAxis;
  readonly y: PlaneAxis;
  /** The plane, in px from the top left of its box. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Something is taken hold of: a move begins. */
  readonly onHold: () => void;
  readonly onMove: (x: number, y: number) => void;
}

const AXIS_OF: Readonly<Record<string, 'x' | 'y'>> = {
  ArrowLeft: 'x',
  ArrowRight: 'x',
  ArrowDown: 'y',
  ArrowUp: 'y',
  PageDown: 'y',
  PageUp: 'y',
};

/**
 * A slider in two dimensions: moves a point over a plane by pointer, touch and arrow keys. Home and End go to the ends of
 * the lower axis. Each axis has a slider of its own elsewhere; no native control knows two.
 */
export function PlanePointer({ name, keys, words, x, y, onHold, onMove, ...box }: PlanePointerProps) {
  const dragging = useRef(false);
  const goTo = ({ currentTarget, clientX, clientY }: PointerEvent<HTMLDivElement>) => {
    const plane = currentTarget.getBoundingClientRect();
    const within = (share: number) => Math.min(1, Math.max(0, share));
    onMove(
      x.track.value(within((clientX - plane.left) / plane.width)),
      y.track.value(within((plane.bottom - clientY) / plane.height)),
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return; // the browser's own
    const { key } = event;
    const axis = AXIS_OF[key];
    const end = key === 'Home' ? x.track.min : key === 'End' ? x.track.max : undefined;
    if (end === undefined && !axis) return;
    event.preventDefault();
    if (!event.repeat) onHold();
    if (end !== undefined) onMove(end, y.value);
    else if (axis === 'x') onMove(keyed(x.track, x.value, key) ?? x.value, y.value);
    else onMove(x.value, keyed(y.track, y.value, key) ?? y.value);
  };
  return (
    <div
      className="plane-pointer"
      role="slider"
      aria-roledescription="slider in two dimensions"
      aria-label={name}
      aria-description={keys}
      aria-valuemin={x.track.min}
      aria-valuemax={x.track.max}
      aria-valuenow={x.value}
      aria-valuetext={words}
      tabIndex={0}
      style={box}
      onPointerDown={(event) => {
        if (!event.isPrimary || event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        dragging.current = true;
        onHold();
        goTo(event);
      }}
      onPointerMove={(event) => dragging.current && event.isPrimary && goTo(event)}
      onPointerUp={() => {
        dragging.current = false;
      }}
      onLostPointerCapture={() => {
        dragging.current = false;
      }}
      onKeyDown={onKeyDown}
    />
  );
}
