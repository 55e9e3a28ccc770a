import { siteFolder } from '../lab/siteFolder.ts';
import type { FigureDefinition } from './definition.ts';
import { isFor } from './link.ts';

/** What the page's address asks of a figure; undefined if it asks nothing. A page about one figure alone need not name it. */
export function askedOf(definition: Pick<FigureDefinition, 'id'>): string | undefined {
  const { search } = location;
  const isAlone = document.documentElement.dataset['figure'] === definition.id;
  return isFor(search, definition) || (isAlone && search !== '') ? search : undefined;
}

/**
 * The address of the site, for whoever is elsewhere: where this page was served from. A copy of a page that no server
 * gave (a file, a frame's own text) knows by heart where it belongs: `<html data-home="https://…/">`.
 */
export function siteAddress(): string {
  const { home } = document.documentElement.dataset;
  return home && !/^https?:/.test(location.protocol) ? home : siteFolder().href;
}

/** Whether this page is a figure alone, to stand on another page: it opens no frames of its own. */
export const isEmbed = (): boolean => 'home' in document.documentElement.dataset;

/** The address of the article with a figure as a query describes it. */
export const linkTo = (query: string): string => new URL(query, siteAddress()).href;

/** Puts a query into the page's address, and leaves there what is not about the figure. */
export function keepInAddress(query: string): void {
  const kept = new URLSearchParams(query);
  const theme = new URLSearchParams(location.search).get('theme');
  if (theme) kept.set('theme', theme);
  const search = kept.size > 0 ? `?${kept}` : '';
  try {
    history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
  } catch {
    // A frame of opaque origin, or a file, has no address of its own; there the link is the host's affair.
  }
}
