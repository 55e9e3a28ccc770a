import { Choice } from '../controls/Choice.tsx';
import type { Filter, Memory, Scenario } from '../sim/scenario.ts';
import type { Face, FieldChoice } from './definition.ts';
import type { Change } from './shown.ts';
import { filterWords, memoryWords } from './words.ts';

const MEMORIES: readonly Memory[] = ['replace', 'accumulate', 'budget'];
const FILTERS: readonly Filter[] = ['grounded', 'popular'];

export interface SwitchesProps {
  readonly switches: Face['switches'];
  /** The figure's own. */
  readonly choices: readonly FieldChoice[];
  readonly scenario: Scenario;
  readonly memory: Memory;
  readonly onChange: (change: Change) => void;
}

export function Switches({ switches, choices, scenario, memory, onChange }: SwitchesProps) {
  const values = new Map<string, unknown>(Object.entries(scenario));
  return (
    <div className="switches">
      {switches.includes('memory') && (
        <Choice
          name="Old data is"
          value={memory}
          options={MEMORIES.map((value) => ({ value, ...memoryWords[value] }))}
          onChange={(next) => onChange({ memory: next })}
        />
      )}
      {switches.includes('filter') && (
        <Choice
          name="The filter rewards"
          value={scenario.filter}
          options={FILTERS.map((value) => ({ value, ...filterWords[value] }))}
          onChange={(filter) => onChange({ filter })}
        />
      )}
      {choices.map(({ field, name, options }) => (
        <Choice
          key={field}
          name={name}
          value={values.get(field) as string | number} // a choice names a field of its own world
          options={options}
          onChange={(value) => onChange({ [field]: value })}
        />
      ))}
    </div>
  );
}
