import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { about } from '../../article/about.ts';
import { Card, chartSizes } from '../../figures/card/Card.tsx';
import type { FigureDefinition } from '../../figures/definition.ts';
import type { Still } from '../../figures/still.ts';
import { dressed } from './dress.ts';
import { embeddedFonts } from './fonts.ts';
import { pressLooks } from './looks.ts';
import { plateOf } from './plate.tsx';
import { Sheet } from './Sheet.tsx';
import { TitleCard } from './TitleCard.tsx';

/** A figure's start on a sheet of its own, as SVG that needs nothing else. */
export async function sheetOf(definition: FigureDefinition, still: Still): Promise<string> {
  const svg = pressed(
    <Sheet
      plate={plateOf(definition, still)}
      source={`Open Loop: ${about.title}. CC BY 4.0`}
      metadata={JSON.stringify(definition.start.scenario)}
    />,
  );
  const fonts = await embeddedFonts(svg);
  return svg.replace('</metadata>', () => `</metadata><style>${fonts}</style>`);
}

/** A figure as networks show it beside a link. */
export function cardOf(definition: FigureDefinition, still: Still): string {
  const { title, charts } = plateOf(definition, still);
  return pressed(<Card title={title} charts={charts(chartSizes({ title }))} />);
}

/** The article, likewise. @param definition the figure whose first chart stands for it */
export const titleCardOf = (definition: FigureDefinition, still: Still): string =>
  pressed(<TitleCard plate={plateOf(definition, still)} />);

const pressed = (sheet: ReactNode): string =>
  dressed(renderToStaticMarkup(sheet), pressLooks, 'light')[0]!.svg as string;
