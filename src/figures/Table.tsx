import { memo } from 'react';
import { range } from '../chart/share.ts';
import type { Companion, MeasureView } from './definition.ts';
import type { Courses, Picture } from './picture.ts';
import { WideTable } from './WideTable.tsx';

const ROWS = [0, 1, 2, 5, 10, 20, 40, 80, 160];

interface TableProps {
  readonly picture: Picture<unknown>;
  readonly companions: readonly Companion[];
  readonly measures: readonly MeasureView[];
  /** Whether there is no more to come. Until then the table stands still: nobody reads hundreds of cells that change. */
  readonly settled: boolean;
}

/** The measures as numbers, at some generations: the last one and the one shown are always among them. */
export const Table = memo(({ picture, companions, measures }: TableProps) => {
  const { generation, replicates, courses, scenario } = picture;
  const rows = [...new Set([...ROWS, generation, scenario.generations])]
    .filter((t) => t <= scenario.generations)
    .sort((a, b) => a - b);
  const ofVariants = companions.map(({ variant, courses: own }) => ({ name: variant.name, courses: own }));
  const isAmongThem = companions.some(({ variant }) => variant.role === 'shown');
  const runs = isAmongThem ? ofVariants : [{ name: 'this run', courses }, ...ofVariants];
  return (
    <WideTable name="Numbers">
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
        {runs.map(({ name, courses: own }) => (
          <tbody key={name}>
            {runs.length > 1 && (
              <tr className="figure-table-run">
                <th scope="rowgroup" colSpan={measures.length + 1}>
                  {name}
                </th>
              </tr>
            )}
            {rows.map((t) => (
              <tr key={t} data-shown={t === generation || undefined}>
                <th scope="row">{t}</th>
                {measures.map((view) => (
                  <Cell key={view.measure} view={view} courses={own} at={t} />
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </WideTable>
  );
}, isUnderWay);

function isUnderWay(_: TableProps, { settled }: TableProps): boolean {
  return !settled;
}

function Cell({
  view: { measure, format, spread },
  courses,
  at,
}: {
  view: MeasureView;
  courses: Courses;
  at: number;
}) {
  const { mean, q05, q95 } = courses[measure]!;
  return (
    <td>
      {format(mean[at]!)}
      {spread !== 'none' && <small> ({range(q05[at]!, q95[at]!, format)})</small>}
    </td>
  );
}
