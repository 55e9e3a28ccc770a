import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import references from './references.json';

const cited = new Cite(references);

/** The whole bibliography in the order of its style (APA), each entry as HTML with its links. */
export function entries(): readonly { readonly id: string; readonly html: string }[] {
  return cited
    .format('bibliography', {
      format: 'html',
      template: 'apa',
      lang: 'en-GB',
      asEntryArray: true,
      hyperlinks: true,
    })
    .map(([id, html]) => ({ id, html: html.trim().replace(/^<div[^>]*>|<\/div>$/g, '') }));
}

/**
 * How a source is named in passing: "Shumailov et al. 2024".
 * @throws RangeError, and with it the build, if the bibliography has no such entry
 */
export function shortName(id: string): string {
  if (!references.some((reference) => reference.id === id)) throw new RangeError(`no reference ${id}`);
  return cited
    .format('citation', { template: 'apa', entry: id })
    .replace(/^\(|\)$/g, '')
    .replace(',', '')
    .replace(/, (?=\d{4})/, ' ');
}

/** Where the entry stands in the page. */
export const anchorOf = (id: string): string => `ref-${id}`;
