import { memo } from 'react';
import { range } from '../chart/number.ts';
import type { MeasureView } from './definition.ts';
import type { Picture } from './picture.ts';

const ROWS = [0, 1, 2, 5, 10, 20, 40, 80, 160];

interface TableProps {
  readonly picture: Picture<unknown>;
  readonly measures: readonly MeasureView[];
}

/** The measures as numbers, at some generations: the last one and the one shown are always among them. */
export const Table = memo(({ picture, measures }: TableProps) => {
  const { generation, replicates, courses, scenario } = picture;
  const rows = [...new Set([...ROWS, generation, scenario.generations])]
    .filter((t) => t <= scenario.generations)
    .sort((a, b) => a - b);
  return (
    <table className="figure-table">
      <caption>Mean of {replicates} runs; in brackets, what nine in ten of them lie between.</caption>
      <thead>
        <tr>
          <th scope="col">generation</th>
          {measures.map(({ measure, name }) => (
            <th key={measure} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((t) => (
          <tr key={t} data-shown={t === generation || undefined}>
            <th scope="row">{t}</th>
            {measures.map(({ measure, format }) => (
              <td key={measure}>
                {format(courses[measure]!.mean[t]!)}{' '}
                <small>({range(courses[measure]!.q05[t]!, courses[measure]!.q95[t]!, format)})</small>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
});
