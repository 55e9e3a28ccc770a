import { anchorOf, entries } from './bibliography.ts';

/** Every source, and the same as a file for reference managers. */
export function References() {
  return (
    <>
      <ul className="references">
        {entries().map(({ id, html }) => (
          <li key={id} id={anchorOf(id)} dangerouslySetInnerHTML={{ __html: html }} />
        ))}
      </ul>
      <p>
        All of these as a file:{' '}
        <a href="references.json" type="application/vnd.citationstyles.csl+json">
          references.json
        </a>{' '}
        (CSL-JSON, as Zotero and its kin read it).
      </p>
    </>
  );
}
