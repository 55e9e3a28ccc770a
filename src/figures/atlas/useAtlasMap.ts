import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { atlasQuery } from '../../lab/atlas.ts';
import type { Evidence } from '../../sim/atlas/collapses.ts';
import { covers, NODES } from '../../sim/atlas/grid.ts';
import { PLANES } from '../../sim/atlas/planes.ts';
import { evidenceOn, type Field } from '../../sim/atlas/sheet.ts';
import { type KindsScenario, kinds } from '../../sim/scenario.ts';
import { isSame } from '../history.ts';
import type { Colour } from './colours.ts';
import first from './first.json';

/** What there is of the map. */
export interface AtlasMap {
  /** At every node; undefined where nothing was computed ahead, or it has not come yet. */
  readonly values: Field | undefined;
  /** Why there is nothing, or not yet, in words. */
  readonly lack: { readonly words: string; readonly retry?: (() => void) | undefined } | undefined;
}

/** The map on the sheet of a scenario, in a colour: from the file of the survey; until it is there, the first map alone. */
export function useAtlasMap(scenario: KindsScenario, { id, value }: Colour): AtlasMap {
  const { data, error, isFetching, refetch } = useQuery(atlasQuery);
  const isCovered = covers(scenario);
  const { memory, novelty, filter, selection } = scenario;
  const evidence = useMemo(
    () => data && isCovered && evidenceOn(data, { memory, novelty, filter, selection }),
    [data, isCovered, memory, novelty, filter, selection],
  );
  const surveyed = useMemo(() => evidence && fieldOf(evidence, value), [evidence, value]);
  const isFirst = id === 'error' && isSame(kinds(), kinds({ memory, novelty, filter, selection }));
  const values = surveyed || (isCovered && isFirst ? FIRST : undefined);
  return { values, lack: values ? undefined : lackOf() };

  function lackOf(): AtlasMap['lack'] {
    if (!isCovered) return { words: 'No map was made of this world. What is run here is marked.' };
    if (error && !isFetching) return { words: error.message, retry: () => void refetch() };
    return { words: 'The map is on its way.' };
  }
}

const fieldOf = (evidence: (node: number) => Evidence, value: Colour['value']): Field =>
  Float32Array.from({ length: NODES }, (_, node) => value(evidence(node)));

/** The map that the page comes with. */
const FIRST: Field = Float32Array.from(first, PLANES.error.value);
