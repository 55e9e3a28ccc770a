import { percent } from '../../chart/number.ts';
import { FRESH, nearestNode, SIDE, SYNTHETIC } from '../../sim/atlas/grid.ts';
import type { Field } from '../../sim/atlas/sheet.ts';
import type { KindsScenario } from '../../sim/scenario.ts';
import type { Colour } from './colours.ts';

export interface NearTableProps {
  readonly values: Field;
  readonly here: KindsScenario;
  readonly colour: Colour;
}

const REACH = 3;

/** The map as a table: what was computed ahead at the nodes around the point. */
export function NearTable({ values, here, colour }: NearTableProps) {
  const centre = nearestNode(here);
  const columns = around(centre % SIDE);
  const rows = around(Math.floor(centre / SIDE)).toReversed();
  return (
    <details className="near-table">
      <summary>Read the map as a table</summary>
      <table className="figure-table">
        <caption>
          {colour.scale.title}, around the point: from left to right the synthetic fraction, from bottom to
          top the fresh-data rate.
        </caption>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column} scope="col">
                s {percent(SYNTHETIC[column]!)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              <th scope="row">f {percent(FRESH[row]!)}</th>
              {columns.map((column) => (
                <td key={column} data-centre={row * SIDE + column === centre || undefined}>
                  {colour.brief(values[row * SIDE + column]!)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** Places along an axis around one, as many at its ends as in its middle. */
function around(place: number): readonly number[] {
  const many = 2 * REACH + 1;
  const first = Math.min(SIDE - many, Math.max(0, place - REACH));
  return Array.from({ length: many }, (_, i) => first + i);
}
