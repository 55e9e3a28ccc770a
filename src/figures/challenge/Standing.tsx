import { percent } from '../../chart/share.ts';
import { GOAL } from '../../sim/economy/goal.ts';
import type { ChallengeScenario } from '../../sim/scenario.ts';
import { heldIn, STAGES } from '../../sim/stages.ts';
import { WideTable } from '../WideTable.tsx';
import { memoryWords, selectionBrief } from '../words.ts';
import { billText } from './measures.ts';
import { type Played, standing } from './standing.ts';

/** Below the sliders: the plan as it stands, stage by stage, and its place among the named ones. */
export function Standing({ played, here }: { readonly played: Played; readonly here: ChallengeScenario }) {
  return (
    <div className="challenge-standing">
      <WideTable name="Plans">
        <table className="figure-table">
          <caption>
            The cheapest plan first, of those that hold in {Math.round(100 * GOAL.runs)} of 100 runs.
          </caption>
          <thead>
            <tr>
              <th scope="col">plan</th>
              <th scope="col">holds in</th>
              <th scope="col">bill</th>
            </tr>
          </thead>
          <tbody>
            {standing(played).map(({ name, whose, met, replicates, bill, place }) => (
              <tr key={whose === 'reader' ? whose : name} data-shown={whose === 'reader' || undefined}>
                <th scope="row">
                  {place ? `${place}. ` : 'missed: '}
                  {whose === 'reader' ? <b>{name}</b> : name}
                </th>
                <td>
                  {met} of {replicates}
                </td>
                <td>{billText(bill)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      <WideTable name="Your plan">
        <table className="figure-table">
          <caption>Your plan, stage by stage.</caption>
          <thead>
            <tr>
              <th scope="col">from</th>
              <th scope="col">synthetic</th>
              <th scope="col">fresh</th>
              <th scope="col">filter</th>
              <th scope="col">old data</th>
            </tr>
          </thead>
          <tbody>
            {STAGES.map((stage) => {
              const { synthetic, fresh, selection, memory } = heldIn(here, stage);
              return (
                <tr key={stage}>
                  <th scope="row">{stage || 'the start'}</th>
                  <td>{percent(synthetic)}</td>
                  <td>{percent(fresh)}</td>
                  <td>{selectionBrief(selection)}</td>
                  <td>{memoryWords[memory].text}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </WideTable>
    </div>
  );
}
