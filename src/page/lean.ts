import { type Container, parse } from 'postcss';
import selectors from 'postcss-selector-parser';

/**
 * A style sheet without the rules for classes that a page cannot have: their names stand nowhere in `page`, nor does a
 * beginning of theirs, up to a hyphen, to which a script could join the rest (`layer-${id}`). Only the ends of names may so
 * be joined; a test holds embeds to that, as they are when they live.
 * @param page the page's markup and scripts
 */
export function lean(css: string, page: string): string {
  const words = new Set(page.match(/[a-z][\w-]*/gi));
  const isThere = (name: string): boolean =>
    words.has(name) || [...name.matchAll(/-/g)].some(({ index }) => words.has(name.slice(0, index + 1)));
  const sheet = parse(css);
  sheet.walkRules((rule) => {
    const matching = rule.selectors.filter((selector) => classesOf(selector).every(isThere));
    if (matching.length === 0) rule.remove();
    else rule.selectors = matching;
  });
  sheet.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) withoutEmpty(rule);
  });
  return sheet.toString();
}

/** The classes that an element or those around it must have; what `:not()`, `:is()` and their like hold is another matter. */
function classesOf(selector: string): string[] {
  const found: string[] = [];
  const [{ nodes } = { nodes: [] }] = selectors().astSync(selector).nodes;
  for (const node of nodes) if (node.type === 'class') found.push(node.value);
  return found;
}

/** Removes a container, and what it leaves empty around itself. */
function withoutEmpty(container: Container): void {
  const around = container.parent;
  container.remove();
  if (around?.type === 'atrule' && around.nodes?.length === 0) withoutEmpty(around as Container);
}
