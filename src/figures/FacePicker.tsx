import { Choice } from '../controls/Choice.tsx';
import { Pick } from '../controls/Pick.tsx';
import type { FigureDefinition } from './definition.ts';

export interface FacePickerProps {
  readonly more: NonNullable<FigureDefinition['more']>;
  /** The name of the face that is drawn. */
  readonly value: string;
  readonly onTurn: (face: string) => void;
}

/** More than so many faces are a list that opens. */
const MOST_IN_SIGHT = 4;

/** Turns a figure to another of its faces. */
export function FacePicker({ more: { name, own, others }, value, onTurn }: FacePickerProps) {
  const options = [own, ...others];
  const Control = options.length > MOST_IN_SIGHT ? Pick : Choice;
  return <Control name={name} value={value} options={options} onChange={onTurn} />;
}
