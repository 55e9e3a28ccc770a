import { COLLAPSES, type Evidence, holding } from '../../sim/atlas/collapses.ts';
import { type Colour, colours } from './colours.ts';
import { definitions } from './definitions.tsx';

export interface VerdictsProps {
  readonly evidence: Evidence;
  readonly colour: Colour;
  readonly onTurn: (colour: string) => void;
}

/** Which definitions of collapse hold at the point. Each can be laid out over the map, and taken off again. */
export function Verdicts({ evidence, colour, onTurn }: VerdictsProps) {
  return (
    <div className="verdicts">
      <p className="verdicts-title">
        Collapse? <b>{holding(evidence)}</b> of {definitions.length} definitions say so
      </p>
      <ul>
        {definitions.map(({ id, name, short }) => {
          const isOn = colour.id === id;
          const { word, mark } = verdictOf(COLLAPSES[id](evidence));
          return (
            <li key={id}>
              <button
                type="button"
                className="verdict"
                data-verdict={word}
                aria-pressed={isOn}
                title={`${name} Press to see where on the map.`}
                onClick={() => onTurn(isOn ? colours[0]!.id : id)}
              >
                <span className="verdict-mark" aria-hidden>
                  {mark}
                </span>
                {short}
                <span className="unseen">: {word}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** A verdict in a word and as a mark. @param margin by how much a definition holds */
export function verdictOf(margin: number): { readonly word: string; readonly mark: string } {
  if (Number.isNaN(margin)) return { word: 'not known', mark: '?' };
  return margin > 0 ? { word: 'yes', mark: '■' } : { word: 'no', mark: '□' };
}
