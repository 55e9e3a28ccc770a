import type { Size } from '../Sized.tsx';

/** A chart by itself, as SVG that needs no style sheet. */
export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** How large a main chart is drawn: one by itself, or each of several side by side. */
export interface ChartSizes {
  readonly alone: Size;
  readonly beside: Size;
}
