import type { Size } from '../Sized.tsx';

/** A chart by itself, as SVG that needs no style sheet. */
export interface Drawing {
  /** As text where there is no page; as it stands in one, whose policy lets no text become markup. */
  readonly svg: string | SVGSVGElement;
  readonly width: number;
  readonly height: number;
}

/** How large a main chart is drawn: one by itself, or each of several side by side. */
export interface ChartSizes {
  readonly alone: Size;
  readonly beside: Size;
}
