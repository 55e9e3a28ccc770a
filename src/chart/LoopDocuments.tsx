import { useLayoutEffect, useRef, useState } from 'react';
import type { Circuit, Flow } from './circuit.ts';
import { drift } from './drift.ts';
import { circles, crosses, squares } from './specks.ts';

export interface LoopDocumentsProps {
  readonly circuit: Circuit;
  readonly flow: Flow;
  /** A reader can hold the documents still. They also rest where less motion is wanted and where nobody looks. */
  readonly moving: boolean;
}

const KINDS = ['fresh', 'archive', 'synthetic', 'junk'] as const;
type Kind = (typeof KINDS)[number];

/**
 * The documents on their way, one path for each kind. React draws them once; from then on the paths are moved by hand
 * at frame rate, for nothing else of the picture changes with them.
 */
export function LoopDocuments({ circuit, flow, moving }: LoopDocumentsProps) {
  const group = useRef<SVGGElement>(null);
  const seconds = useRef(0);
  const [start] = useState(() => pathsAt(circuit, flow, 0));

  useLayoutEffect(() => {
    draw(group.current!, pathsAt(circuit, flow, seconds.current));
    if (!moving) return;
    return whileWatched(group.current!, (passed) => {
      seconds.current += passed;
      draw(group.current!, pathsAt(circuit, flow, seconds.current));
    });
  }, [circuit, flow, moving]);

  return (
    <g className="loop-documents" ref={group}>
      {KINDS.map((kind) => (
        <path key={kind} className={`loop-document loop-${kind}`} d={start[kind]} />
      ))}
    </g>
  );
}

function pathsAt(circuit: Circuit, flow: Flow, seconds: number): Record<Kind, string> {
  const { fresh, archive, synthetic, junk } = drift(circuit, flow, seconds);
  const reach = circuit.unit / 16;
  return {
    fresh: squares(fresh),
    archive: circles(archive, reach),
    synthetic: squares(synthetic),
    junk: crosses(junk, reach),
  };
}

function draw(group: SVGGElement, paths: Record<Kind, string>): void {
  KINDS.forEach((kind, i) => {
    group.children[i]!.setAttribute('d', paths[kind]);
  });
}

/** A pause in the middle of a flow is not made up for. */
const LONGEST = 0.1;

/**
 * Calls back each frame with the seconds that have passed, while the element is in view of a visible page and motion
 * is not unwanted. @returns what ends it
 */
function whileWatched(element: Element, onFrame: (passed: number) => void): () => void {
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  let request = 0;
  let last: number | undefined;
  let inView = false;
  const move = (time: number) => {
    if (last !== undefined) onFrame(Math.min(LONGEST, (time - last) / 1000));
    last = time;
    request = requestAnimationFrame(move);
  };
  const decide = () => {
    cancelAnimationFrame(request);
    last = undefined;
    if (inView && !still.matches) request = requestAnimationFrame(move); // a hidden page asks for no frames
  };
  const sight = new IntersectionObserver((entries) => {
    inView = entries.at(-1)!.isIntersecting;
    decide();
  });
  sight.observe(element);
  still.addEventListener('change', decide);
  return () => {
    cancelAnimationFrame(request);
    sight.disconnect();
    still.removeEventListener('change', decide);
  };
}
