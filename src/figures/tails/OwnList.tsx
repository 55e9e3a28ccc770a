import { useState } from 'react';
import { TextField } from '../../controls/TextField.tsx';
import { MOST_COUNTED } from '../../sim/weights.ts';
import { FEWEST_NAMES, type NameList, NameListError, readNameList } from './nameList.ts';

export interface OwnListProps {
  readonly onTake: (list: NameList) => void;
}

/** Room for a list, and for whoever pastes a whole page by mistake. */
const MOST_BYTES = 100_000;

/** A field for names and counts. What cannot be read stays in it, with the reason. */
export default function OwnList({ onTake }: OwnListProps) {
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string>();
  const take = () => {
    try {
      onTake(readNameList(text));
    } catch (error) {
      if (!(error instanceof NameListError)) throw error;
      setFault(error.message);
    }
  };
  const put = (next: string) => {
    setText(next);
    setFault(undefined);
  };
  return (
    <TextField
      label="A list of your own"
      placeholder={'Sparrow 120\nWren 45\nNightingale 3'}
      value={text}
      onChange={put}
      mostBytes={MOST_BYTES}
      fault={fault}
      onFault={setFault}
      actions={
        <button type="button" className="brought-take" onClick={take}>
          Use this list
        </button>
      }
    >
      <p>
        On each line a name and how often it was counted, or its share: {FEWEST_NAMES} to {MOST_COUNTED} kinds
        of whatever you like. The names stay in this page; a link carries the counts alone.
      </p>
    </TextField>
  );
}
