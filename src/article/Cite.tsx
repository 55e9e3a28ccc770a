import { Fragment } from 'react';
import { anchorOf, shortName } from './bibliography.ts';

/** Sources by name, each a link to its entry in the references. */
export function Cite({ sources }: { sources: readonly string[] }) {
  return sources.map((id, i) => (
    <Fragment key={id}>
      {i > 0 && '; '}
      <a className="cite" href={`#${anchorOf(id)}`}>
        {shortName(id)}
      </a>
    </Fragment>
  ));
}
