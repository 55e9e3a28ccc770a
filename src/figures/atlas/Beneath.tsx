import { REPLICATES, SELECTION, SIDE } from '../../sim/atlas/grid.ts';
import type { KindsScenario } from '../../sim/scenario.ts';
import type { AtlasViewProps } from './AtlasView.tsx';
import { DefinitionTable } from './DefinitionTable.tsx';
import { evidenceOf } from './evidence.ts';
import { NearTable } from './NearTable.tsx';
import { RUNS_A_CELL } from './useRunCells.ts';
import { Verdicts } from './Verdicts.tsx';

/** Below the sliders: the definitions in full, the map as a table, and where its numbers come from. */
export function Beneath({ drawn: { picture, companions }, steer, colour }: AtlasViewProps) {
  const here = steer.scenario as KindsScenario;
  const evidence = evidenceOf(picture, companions);
  return (
    <div className="atlas-beneath">
      <Verdicts evidence={evidence} colour={colour} onTurn={steer.turn} />
      <p className="atlas-sources">
        Squares with an outline were run here, just now, {RUNS_A_CELL} runs each, around a point that you
        touched. The rest of the map was computed ahead: {REPLICATES} runs at each of {SIDE} by {SIDE}{' '}
        settings, at {SELECTION.length} pressures, and read in between; below a pressure of {SELECTION[1]}{' '}
        that is coarse. Fewer runs see less growth, and variety at the point is that of the first run.
      </p>
      <DefinitionTable evidence={evidence} />
      <NearTable here={here} colour={colour} />
    </div>
  );
}
