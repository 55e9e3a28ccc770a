import { PAINT } from './paint.ts';

/** What of an element's computed style a picture needs, away from its page. */
const PROPERTIES = [...PAINT, 'text-anchor', 'font-variant-numeric', 'text-decoration-line'] as const;

/** A drawing that keeps its looks without the page's style sheets: a copy, with the computed styles written into it. */
export function inlined(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  for (const [i, original] of originals.entries()) {
    const style = getComputedStyle(original);
    const target = copies[i]!;
    for (const property of PROPERTIES) target.setAttribute(property, style.getPropertyValue(property));
    target.removeAttribute('class');
    target.removeAttribute('style');
  }
  return copy;
}
