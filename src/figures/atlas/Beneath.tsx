import type { KindsScenario } from '../../sim/scenario.ts';
import type { AtlasViewProps } from './AtlasView.tsx';
import { DefinitionTable } from './DefinitionTable.tsx';
import { evidenceOf } from './evidence.ts';
import { NearTable } from './NearTable.tsx';
import { useAtlasMap } from './useAtlasMap.ts';
import { RUNS_A_CELL } from './useRunCells.ts';
import { Verdicts } from './Verdicts.tsx';

/** Below the sliders: the definitions in full, the map as a table, and where its numbers come from. */
export function Beneath({ drawn: { picture, companions }, steer, colour }: AtlasViewProps) {
  const here = steer.scenario as KindsScenario;
  const { values } = useAtlasMap(here, colour);
  const evidence = evidenceOf(picture, companions);
  return (
    <div className="atlas-beneath">
      <Verdicts evidence={evidence} colour={colour} onTurn={steer.turn} />
      <p className="atlas-sources">
        Squares with an outline were run here, just now, {RUNS_A_CELL} runs each, around a point that you
        touched. The rest of the map was computed ahead: 3 runs at each of 33 by 33 settings, at six
        pressures, and read in between; below a pressure of 0.25 that is coarse. Fewer runs see less growth,
        and variety at the point is that of the first run.
      </p>
      <DefinitionTable evidence={evidence} />
      {values && <NearTable values={values} here={here} colour={colour} />}
    </div>
  );
}
