import { type ComponentType, type ReactNode, useState } from 'react';
import type { EaselProps } from '../card/Easel.tsx';
import type { NamedRun } from './csv.ts';
import { download } from './download.ts';
import { handOver } from './handOver.ts';

export interface OnSiteProps {
  readonly title: string;
  readonly sentence: string;
  /** Its name as a file, without an ending. */
  readonly file: string;
  readonly runs: readonly NamedRun[];
  /** What stands in the first line of a saved table. */
  readonly tableTitle: () => string;
  readonly link: () => string;
  /** The figure's charts, drawn once more. */
  readonly draw: () => ReactNode;
  /** Does something that may fail, and says so if it does. */
  readonly saving: (save: () => Promise<void>) => () => void;
}

/** Worlds whose runs can be had as a program. */
const PROGRAMMED = ['kinds', 'gaussian'];

/** A picture for sharing, and the runs as a program. What makes them is loaded when it is asked for. */
export function OnSiteButtons({ title, sentence, file, runs, tableTitle, link, draw, saving }: OnSiteProps) {
  const [easel, setEasel] = useState<Drawn>();
  const isWhole = runs.length > 0 && runs.every(({ run }) => run.replicates === run.scenario.replicates);
  const isProgrammed = runs.every(({ run }) => PROGRAMMED.includes(run.scenario.world));

  const picture = saving(async () => {
    const { Easel } = await import('../card/Easel.tsx');
    const told = { sentence, link: link() };
    const svg = await new Promise<string>((onDrawn) => setEasel({ Easel, title, told, draw, onDrawn }));
    setEasel(undefined);
    const { pictureOf } = await import('../card/pictureOf.ts');
    await handOver(await pictureOf(svg), `${file}-card.png`, { title, text: told.sentence, url: told.link });
  });
  const program = saving(async () => {
    const { pythonOf } = await import('./python.ts');
    const named = { title: tableTitle(), file: `${file}.py` };
    download(pythonOf(named, runs), named.file, 'text/x-python');
  });
  return (
    <>
      <button type="button" onClick={picture}>
        Picture for sharing
      </button>
      {isProgrammed && (
        <button
          type="button"
          disabled={!isWhole}
          onClick={program}
          title="The same run as a program to read and to run: one file of Python, which writes what Save as CSV gives"
        >
          Save as Python
        </button>
      )}
      {easel && <easel.Easel {...easel} />}
    </>
  );
}

type Drawn = EaselProps & { readonly Easel: ComponentType<EaselProps> };
