import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Tone } from '../../chart/tone.ts';
import type { ChartSizes, Drawing } from '../../figures/card/drawing.ts';
import type { FigureDefinition, MeasureView, ViewProps } from '../../figures/definition.ts';
import { DrawnFor, type Size } from '../../figures/Sized.tsx';
import { FanOf } from '../../figures/Strip.tsx';
import { seriesOf } from '../../figures/seriesOf.ts';
import { type Still, stillCompanions, stillPicture } from '../../figures/still.ts';
import { inThread } from '../../lab/inThread.ts';
import { LabProvider } from '../../lab/LabProvider.tsx';
import { createLab } from '../../lab/lab.ts';
import { dressed } from './dress.ts';
import { chartLooks } from './looks.ts';

/** A figure's start, drawn without a browser and ready to be laid out. */
export interface Plate {
  readonly title: string;
  /** What the charts show, in one sentence. */
  readonly sentence: string;
  /** Its main charts: most figures have one. */
  charts(sizes: ChartSizes): readonly Drawing[];
  /** Its measures, each in a small chart. @param width of all of them side by side */
  measures(width: number, height: number, gap: number): readonly SmallChart[];
}

/** One measure over the generations, and what it comes to at the generation shown. */
export interface SmallChart {
  readonly name: string;
  readonly values: readonly { readonly text: string; readonly tone: Tone }[];
  readonly drawing: Drawing;
}

export function plateOf(definition: FigureDefinition, still: Still): Plate {
  const { id, title, strip } = definition;
  const picture = stillPicture(definition, still);
  const companions = stillCompanions(definition, still);
  const drawn: ViewProps<unknown> = { picture, companions, keepsakes: [], spread: 'fan' };
  const { scenario } = definition.start;
  const steer = { scenario, hold: nothing, change: nothing, turn: nothing };
  const drawnFor = (size: Size) =>
    drawings(
      // Some views ask a lab; nothing is run in a rendering to string.
      <LabProvider lab={createLab(inThread)}>
        <DrawnFor value={size}>{definition.view(drawn, steer)}</DrawnFor>
      </LabProvider>,
      id,
    );
  return {
    title,
    sentence: definition.sentence(picture, companions),
    charts({ alone, beside }) {
      const charts = drawnFor(alone);
      return charts.length === 1 ? charts : drawnFor(beside);
    },
    measures(width, height, gap) {
      const each = Math.floor((width + gap) / strip.length - gap);
      return strip.map((view) => smallChart(view, drawn, { width: each, height }));
    },
  };
}

/** A picture cannot be steered. */
const nothing = () => undefined;

function smallChart(view: MeasureView, drawn: ViewProps<unknown>, size: Size): SmallChart {
  const at = drawn.picture.generation;
  const fan = (
    <div className="plot">
      <FanOf view={view} drawn={drawn} at={at} {...size} />
    </div>
  );
  return {
    name: view.name,
    values: seriesOf(view, drawn).map(({ name, band, tone }) => {
      const value = view.format(band.mean[at]!);
      return { text: view.lines ? `${name} ${value}` : value, tone };
    }),
    drawing: drawings(fan, view.measure)[0]!,
  };
}

/** On paper it is day. @param prefix sets ids apart: drawings end up in one document */
function drawings(charts: ReactNode, prefix: string): readonly Drawing[] {
  return dressed(renderToStaticMarkup(charts, { identifierPrefix: `${prefix}-` }), chartLooks, 'light');
}
