import { COLLAPSES, type Evidence } from '../../sim/atlas/collapses.ts';
import { WideTable } from '../WideTable.tsx';
import { definitions } from './definitions.tsx';
import { verdictOf } from './Verdicts.tsx';

/** Definitions of collapse: what each says, who speaks so, and what it says of the setting on the screen. */
export function DefinitionTable({ evidence }: { readonly evidence: Evidence }) {
  return (
    <details className="definitions">
      <summary>Which collapse do you mean? The definitions, and where they come from</summary>
      <WideTable name="Definitions">
        <table className="figure-table definition-table">
          <caption>
            E is the distance from reality, a mean of all runs; T the last generation; N documents a batch; m
            and p the shares of a kind in the model and in reality, q those of real kinds alone. Each mark is
            a choice of ours.
          </caption>
          <thead>
            <tr>
              <th scope="col">Definition</th>
              <th scope="col">In symbols</th>
              <th scope="col">Measured or reported by</th>
              <th scope="col">Here</th>
            </tr>
          </thead>
          <tbody>
            {definitions.map(({ id, name, formula, speakers, found }) => {
              const { word, mark } = verdictOf(COLLAPSES[id](evidence));
              return (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  <td data-column="In symbols" className="formula-cell">
                    {formula}
                  </td>
                  <td data-column="Measured or reported by">
                    {speakers.map(({ name: speaker, url }, i) => (
                      <span key={speaker}>
                        {i > 0 && '; '}
                        {url ? <a href={url}>{speaker}</a> : speaker}
                      </span>
                    ))}
                  </td>
                  <td data-column="Here">
                    <b data-verdict={word}>
                      {mark} {word}
                    </b>
                    : {found(evidence)}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </WideTable>
    </details>
  );
}
