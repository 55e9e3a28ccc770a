import { DOMParser } from 'linkedom';
import type { Drawing } from '../../figures/card/drawing.ts';
import { PAINT } from '../../figures/save/paint.ts';
import { rulesOf } from './rules.ts';
import { inTheme, type Theme } from './theme.ts';
import { filledIn, type Variables, worked } from './value.ts';

/** What style sheets say of a mark that its attributes can say. */
const WRITTEN = new Set<string>([...PAINT, 'text-decoration']);

/** What only the page can use. */
const OF_THE_PAGE = /^(class|style|role|tabindex|aria-.*|data-.*)$/;

/**
 * Dresses the charts in some markup by style sheets, as a browser would.
 * @param markup well-formed, as React writes it
 * @returns the charts, in order
 */
export function dressed(markup: string, css: string, theme: Theme): readonly Drawing[] {
  // As XML: parsed as HTML, `clipPath` would become `clippath`.
  const page = new DOMParser().parseFromString(
    `<html data-theme="${theme}">${markup}</html>`,
    'image/svg+xml',
  );
  const root: Element = page.querySelector('html')!;
  const looks = new Map<Element, Map<string, string>>();
  for (const { selector, declarations } of rulesOf(inTheme(css, theme)))
    for (const element of root.matches(selector) ? [root] : root.querySelectorAll(selector)) {
      const own = looks.get(element) ?? new Map();
      for (const [property, value] of declarations) own.set(property, value);
      looks.set(element, own);
    }
  dress(root, new Map(), looks);
  const isOutermost = (svg: Element) => svg.parentElement?.closest('svg') === null;
  return [...root.querySelectorAll('svg')].filter(isOutermost).map(drawingOf);
}

/** Writes what an element and those within it look like into their attributes. */
function dress(
  element: Element,
  inherited: Variables,
  looks: ReadonlyMap<Element, Map<string, string>>,
): void {
  const own = [...(looks.get(element) ?? [])];
  const customs = own.filter(([property]) => property.startsWith('--'));
  const variables = customs.length > 0 ? new Map([...inherited, ...customs]) : inherited;
  for (const { name } of [...element.attributes]) if (OF_THE_PAGE.test(name)) element.removeAttribute(name);
  for (const [property, value] of own)
    if (WRITTEN.has(property)) paint(element, property, worked(filledIn(value, variables)));
  for (const child of element.children) dress(child, variables, looks);
}

/** Not every program that reads SVG knows `rgba()`. */
function paint(element: Element, property: string, value: string): void {
  const [, solid, alpha] = /^rgba\((.+), ([\d.]+)\)$/.exec(value) ?? [];
  element.setAttribute(property, solid ? `rgb(${solid})` : value);
  if (alpha) element.setAttribute(`${property}-opacity`, alpha);
}

function drawingOf(element: Element): Drawing {
  const [, , width, height] = (element.getAttribute('viewBox') ?? '').split(' ').map(Number);
  if (!width || !height) throw new RangeError('a drawing without a size');
  element.setAttribute('width', String(width));
  element.setAttribute('height', String(height));
  element.setAttribute('overflow', 'visible');
  return { svg: element.outerHTML, width, height };
}
