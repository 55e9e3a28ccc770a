import { compare, selectorSpecificity } from '@csstools/selector-specificity';
import { parse } from 'postcss';
import selectors from 'postcss-selector-parser';

/** What one selector asks for, in the order of writing. */
export interface Rule {
  readonly selector: string;
  readonly declarations: readonly (readonly [property: string, value: string])[];
}

/**
 * The rules of a style sheet, the weakest first, as the cascade has it. What holds only under a condition is left out: a
 * sheet of paper is wide, and nothing moves on it.
 */
export function rulesOf(css: string): readonly Rule[] {
  const rules = parse(css).nodes.flatMap((node) => {
    if (node.type !== 'rule') return [];
    const declarations = node.nodes.flatMap((child) =>
      child.type === 'decl' ? [[child.prop, child.value.trim()] as const] : [],
    );
    return selectors()
      .astSync(node.selector)
      .nodes.map((selector) => ({
        selector: String(selector).trim(),
        declarations,
        specificity: selectorSpecificity(selector),
      }));
  });
  return rules.sort((one, other) => compare(one.specificity, other.specificity));
}
