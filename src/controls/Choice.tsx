import { useId } from 'react';

export interface ChoiceProps<Value extends string | number> {
  readonly name: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly text: string; readonly definition: string }[];
  readonly onChange: (value: Value) => void;
}

/** One of a few, all of them in sight. */
export function Choice<Value extends string | number>({
  name,
  value,
  options,
  onChange,
}: ChoiceProps<Value>) {
  const id = useId();
  return (
    <fieldset className="choice">
      <legend>{name}</legend>
      {options.map((option) => (
        <label key={option.value} title={option.definition}>
          <input
            type="radio"
            name={id}
            value={option.value}
            checked={option.value === value}
            autoComplete="off"
            onChange={() => onChange(option.value)}
          />
          <span>{option.text}</span>
        </label>
      ))}
    </fieldset>
  );
}
