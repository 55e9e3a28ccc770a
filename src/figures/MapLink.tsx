import { useEffect, useState } from 'react';
import { type KindsScenario, kinds } from '../sim/scenario.ts';
import { isEmbed, linkTo } from './address.ts';
import { writeQuery } from './link.ts';

/** The figure that is the map. */
export const MAP = 'atlas';

/**
 * Leads from a figure of the kinds world to the same setting on the map of all settings. In the article the page's
 * script opens it in place; anywhere else it is a link to the article.
 */
export function MapLink({ scenario }: { readonly scenario: KindsScenario }) {
  const start = kinds();
  const query = writeQuery(
    MAP,
    { scenario: start, generation: start.generations },
    { scenario, generation: scenario.generations },
  );
  // Where the article is, only a browser knows.
  const [away, setAway] = useState({});
  useEffect(
    () => setAway({ href: linkTo(query), ...(isEmbed() && { target: '_blank', rel: 'noopener' }) }),
    [query],
  );
  const { world: _, ...fields } = scenario;
  const set = { ...fields, generation: scenario.generations };
  return (
    <a
      className="set-link map-link"
      href={query}
      data-figure-target={MAP}
      data-set={JSON.stringify(set)}
      {...away}
    >
      Show on the map
    </a>
  );
}
