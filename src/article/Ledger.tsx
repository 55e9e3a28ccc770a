import { readChange } from '../figures/change.ts';
import type { FigureDefinition } from '../figures/definition.ts';
import { figures } from '../figures/index.ts';
import { writeLink } from '../figures/link.ts';
import { Cite } from './Cite.tsx';
import { type Finding, ledger, type Shown } from './ledger.ts';

/** The case claim by claim, with what speaks for it and against it, and how strong it stands. */
export function Ledger() {
  return (
    <table className="ledger">
      <thead>
        <tr>
          <th scope="col">Claim</th>
          <th scope="col">The simulation</th>
          <th scope="col">For it</th>
          <th scope="col">Against it</th>
          <th scope="col">How strong</th>
        </tr>
      </thead>
      <tbody>
        {ledger.map(({ claim, shown, for: pro, against, strength }) => (
          <tr key={claim}>
            <th scope="row">{claim}</th>
            <td data-column="The simulation">
              {shown ? <Simulated {...shown} /> : 'Not simulated here yet.'}
            </td>
            <td data-column="For it">
              <Findings of={pro} />
            </td>
            <td data-column="Against it">
              <Findings of={against} />
            </td>
            <td data-column="How strong" className="strength" data-level={strength.level}>
              <b>{strength.level}.</b> {strength.words}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What it shows, and a link that opens the figure so; the page script sets it in place. */
function Simulated({ words, figure, set }: Shown) {
  const definition: FigureDefinition = figures[figure];
  const { shown, face } = readChange(definition, Object.entries(set));
  return (
    <>
      {words}{' '}
      <a
        className="set-link"
        href={writeLink(definition, shown, face)}
        data-figure-target={figure}
        data-set={JSON.stringify(set)}
      >
        Show it
      </a>
    </>
  );
}

function Findings({ of }: { of: readonly Finding[] }) {
  return of.map(({ words, sources }) => (
    <p key={words}>
      {words}{' '}
      {sources.length > 0 && (
        <small>
          <Cite sources={sources} />
        </small>
      )}
    </p>
  ));
}
