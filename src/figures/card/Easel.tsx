import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { DrawnFor } from '../Sized.tsx';
import { inlined } from '../save/inline.ts';
import { Card, type CardWords, chartSizes } from './Card.tsx';
import './card.css';
import type { Drawing } from './drawing.ts';

export interface EaselProps extends Required<CardWords> {
  /** The figure's charts. */
  readonly draw: () => ReactNode;
  /** @param svg the card, which needs no style sheet but its fonts */
  readonly onDrawn: (svg: string) => void;
}

/** Where a card is painted, unseen: the charts in its own size, then the card around them. In the page's theme. */
export function Easel({ title, told, draw, onDrawn }: EaselProps) {
  const place = useRef<HTMLDivElement>(null);
  const [charts, setCharts] = useState<readonly Drawing[]>();
  const words = { title, told };
  const sizes = chartSizes(words);
  useEffect(() => {
    const [alone, beside] = [...place.current!.children].map(drawingsIn);
    // What a chart knows only in the page (a guess that was kept) is there after a frame.
    return afterPainting(() => setCharts(alone!().length === 1 ? alone!() : beside!()));
  }, []);
  useLayoutEffect(() => {
    if (charts)
      onDrawn(
        new XMLSerializer().serializeToString(dressed(place.current!.querySelector<SVGSVGElement>('.card')!)),
      );
  }, [charts, onDrawn]);
  return (
    <div ref={place} hidden>
      {charts ? (
        <Card {...words} charts={charts} />
      ) : (
        [sizes.alone, sizes.beside].map((size) => (
          <div key={size.width}>
            <DrawnFor value={size}>{draw()}</DrawnFor>
          </div>
        ))
      )}
    </div>
  );
}

function afterPainting(act: () => void): () => void {
  let request = requestAnimationFrame(() => {
    request = requestAnimationFrame(act);
  });
  return () => cancelAnimationFrame(request);
}

const drawingsIn = (place: Element) => (): readonly Drawing[] =>
  [...place.querySelectorAll<SVGSVGElement>('svg')]
    .filter((svg) => svg.parentElement?.closest('svg') === null)
    .map((svg) => {
      const { width, height } = svg.viewBox.baseVal;
      return { svg: dressed(svg), width, height };
    });

/** With its looks written into it, and as large as it was drawn for. */
function dressed(drawing: SVGSVGElement): SVGSVGElement {
  const copy = inlined(drawing);
  const { width, height } = drawing.viewBox.baseVal;
  for (const [name, value] of Object.entries({ width, height, overflow: 'visible' }))
    copy.setAttribute(name, String(value));
  return copy;
}
