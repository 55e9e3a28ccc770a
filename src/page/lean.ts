import { type ChildNode, parse } from 'postcss';
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
    rule.selectors = rule.selectors.filter((selector) => classesOf(selector).every(isThere));
    if (rule.selector === '') removeWithEmpty(rule);
  });
  return sheet.toString();
}

/** The classes that an element or those around it must have; what `:not()`, `:is()` and their like hold is another matter. */
function classesOf(selector: string): string[] {
  const { nodes } = selectors().astSync(selector).first;
  return nodes.filter((node) => node.type === 'class').map(({ value }) => value);
}

/** Removes a node, and what it leaves empty around itself. */
function removeWithEmpty(node: ChildNode): void {
  const around = node.parent;
  node.remove();
  if (around?.type === 'atrule' && around.nodes?.length === 0) removeWithEmpty(around as ChildNode);
}
