import { wrap } from '../../chart/wrap.ts';
import { inlined } from './inline.ts';

/** A figure on a sheet of its own: its words, its charts, and where it comes from. */
export interface Sheet {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

export interface SheetWords {
  readonly title: string;
  readonly sentence: string;
  /** Under the charts: scenario, link. */
  readonly source: string;
  /** Machine-readable, in the file's metadata. */
  readonly scenario: string;
}

const SPACE = 24;
const LINE = 18;
const SVG = 'http://www.w3.org/2000/svg';

/** Draws a sheet from the charts of a figure as the page shows them, in the page's theme. @param font a style sheet */
export function sheetOf(figure: HTMLElement, words: SheetWords, font: string): Sheet {
  const { color, backgroundColor } = getComputedStyle(document.documentElement);
  const { fontFamily } = getComputedStyle(figure);
  const main = visible(figure.querySelectorAll<SVGSVGElement>('.figure-chart svg'))[0]!;
  const width = main.clientWidth + 2 * SPACE;
  const letters = (text: string) => wrap(text, (width - 2 * SPACE) * 0.85); // 14 px for the 12 px that wrap knows
  const parts: Element[] = [];
  let y = SPACE + 14;
  const write = (line: string, size: number, weight = 400) => {
    parts.push(make('text', { x: SPACE, y, fill: color, 'font-size': size, 'font-weight': weight }, line));
    y += LINE;
  };
  write(words.title, 17, 600);
  for (const line of letters(words.sentence)) write(line, 14);
  parts.push(placed(main, SPACE, y));
  y += main.clientHeight + SPACE;

  const small = [...figure.querySelectorAll<HTMLElement>('.strip-chart')];
  const columns = width < 600 ? 2 : small.length;
  for (const [i, chart] of small.entries()) {
    const drawing = visible(chart.querySelectorAll('svg'))[0];
    if (!drawing) continue;
    const x = SPACE + (i % columns) * ((width - 2 * SPACE) / columns);
    const numbers = [...chart.querySelectorAll('.read-out b')].map((value) => value.lastChild?.textContent);
    const name = `${chart.querySelector('.read-out-name')?.textContent} ${numbers.join(', ')}`;
    parts.push(make('text', { x, y, fill: color, 'font-size': 12 }, name), placed(drawing, x, y + 8));
    if (i % columns === columns - 1 || i === small.length - 1) y += drawing.clientHeight + 8 + SPACE;
  }
  for (const line of letters(words.source)) write(line, 11);

  const height = y + SPACE / 2;
  const sheet = make('svg', { width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': fontFamily });
  sheet.append(
    make('metadata', {}, words.scenario),
    make('style', {}, font),
    make('rect', { width, height, fill: backgroundColor }),
    ...parts,
  );
  return { svg: new XMLSerializer().serializeToString(sheet), width, height };
}

function placed(drawing: SVGSVGElement, x: number, y: number): SVGSVGElement {
  const copy = inlined(drawing);
  for (const [name, value] of Object.entries({
    x,
    y,
    width: drawing.clientWidth,
    height: drawing.clientHeight,
    overflow: 'visible',
  }))
    copy.setAttribute(name, String(value));
  return copy;
}

const visible = (drawings: Iterable<SVGSVGElement>): SVGSVGElement[] =>
  [...drawings].filter(({ clientWidth }) => clientWidth > 0);

function make(name: string, attributes: Readonly<Record<string, string | number>>, text = ''): Element {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  if (text) element.textContent = text;
  return element;
}
