import { useState } from 'react';
import { percent } from '../../chart/share.ts';
import { FRESH, nearestNode, SIDE, SYNTHETIC } from '../../sim/atlas/grid.ts';
import type { KindsScenario } from '../../sim/scenario.ts';
import { WideTable } from '../WideTable.tsx';
import type { Colour } from './colours.ts';
import { useAtlasMap } from './useAtlasMap.ts';

export interface NearTableProps {
  readonly here: KindsScenario;
  readonly colour: Colour;
}

/** The map as a table: what was computed ahead at the nodes around the point. Nothing is read off while it is shut. */
export function NearTable(props: NearTableProps) {
  const [open, setOpen] = useState(false);
  return (
    <details className="near-table" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Read the map as a table</summary>
      {open && <Nodes {...props} />}
    </details>
  );
}

const REACH = 3;

function Nodes({ here, colour }: NearTableProps) {
  const { values, lack } = useAtlasMap(here, colour);
  if (!values) return <p>{lack?.words}</p>;
  const centre = nearestNode(here);
  const columns = around(centre % SIDE);
  const rows = around(Math.floor(centre / SIDE)).toReversed();
  return (
    <WideTable name="Numbers near the point">
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
    </WideTable>
  );
}

/** Places along an axis around one, as many at its ends as in its middle. */
function around(place: number): readonly number[] {
  const many = 2 * REACH + 1;
  const first = Math.min(SIDE - many, Math.max(0, place - REACH));
  return Array.from({ length: many }, (_, i) => first + i);
}
