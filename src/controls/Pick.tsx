import type { ChoiceProps } from './Choice.tsx';

/** One of many, in a list that opens. */
export function Pick<Value extends string>({ name, value, options, onChange }: ChoiceProps<Value>) {
  return (
    <label className="pick">
      <span className="pick-name">{name}</span>
      <select
        value={value}
        title={options.find((option) => option.value === value)?.definition}
        autoComplete="off"
        onChange={({ currentTarget }) => onChange(options[currentTarget.selectedIndex]!.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  );
}
