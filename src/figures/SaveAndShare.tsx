import { type ReactNode, type RefObject, type SyntheticEvent, useContext, useEffect, useState } from 'react';
import { linkTo } from './address.ts';
import { CopyButton } from './CopyButton.tsx';
import { EmbedButton } from './embedding/EmbedButton.tsx';
import { OnSite } from './OnSite.ts';
import { citation } from './save/citation.ts';
import { csvOf, type NamedRun } from './save/csv.ts';
import { download } from './save/download.ts';
import { embeddedFont } from './save/font.ts';
import { pngOf } from './save/png.ts';
import { sheetOf } from './save/sheet.ts';
import type { Shown } from './shown.ts';

export interface SaveAndShareProps extends Shown {
  readonly id: string;
  readonly title: string;
  readonly sentence: string;
  /** The runs on the screen; none before the first has come. */
  readonly runs: readonly NamedRun[];
  /** The figure as it is shown, as a link says it. */
  readonly query: () => string;
  /** What a link cannot carry, in a sentence. */
  readonly note: string | undefined;
  /** An element within the figure. */
  readonly place: RefObject<HTMLElement | null>;
  /** The figure's charts, drawn once more. */
  readonly draw: () => ReactNode;
  readonly onToggle: (event: SyntheticEvent<HTMLDetailsElement>) => void;
}

/** Dots to a px of a picture: sharp on paper and on dense screens. */
const DENSITY = 2;

/** What one needs now and then: the figure as a link, a reference, a drawing, a picture, a table. */
export function SaveAndShare({
  id,
  title,
  sentence,
  scenario,
  generation,
  runs,
  query,
  note,
  place,
  draw,
  onToggle,
}: SaveAndShareProps) {
  const [failure, setFailure] = useState('');
  const More = useContext(OnSite)?.Buttons;
  const [alive, setAlive] = useState(false); // the server, which renders embeds as well, gives no more
  useEffect(() => setAlive(true), []);
  const link = () => linkTo(query());
  const json = JSON.stringify(scenario);
  const file = `open-loop-${id}`;
  const tableTitle = () => `Open Loop: ${title}. ${link()}`;
  const sheet = async () =>
    sheetOf(
      place.current!.closest('figure')!,
      { title, sentence, source: `Open Loop, CC BY 4.0. ${link()}`, scenario: json },
      await embeddedFont('Public Sans'),
    );
  const saving = (save: () => Promise<void>) => () => {
    setFailure('');
    save().catch((error: unknown) =>
      setFailure(`This could not be made (${error instanceof Error ? error.message : error}).`),
    );
  };
  return (
    <details className="save" onToggle={onToggle}>
      <summary>Save and share</summary>
      <div className="save-row">
        <CopyButton name="Copy link" done="Link copied" text={link} />
        <EmbedButton id={id} title={title} query={query} />
        <CopyButton
          name="Copy citation"
          done="Citation copied"
          text={() => citation({ title, scenario: json, generation, link: link(), date: new Date() })}
        />
        <button
          type="button"
          onClick={saving(async () => download((await sheet()).svg, `${file}.svg`, 'image/svg+xml'))}
        >
          Save as SVG
        </button>
        <button
          type="button"
          onClick={saving(async () =>
            download(await pngOf(await sheet(), DENSITY), `${file}.png`, 'image/png'),
          )}
        >
          Save as PNG
        </button>
        <button
          type="button"
          disabled={runs.length === 0}
          onClick={() => download(csvOf(tableTitle(), runs), `${file}.csv`, 'text/csv')}
        >
          Save as CSV
        </button>
        {alive && More && <More {...{ title, sentence, file, runs, tableTitle, link, draw, saving }} />}
      </div>
      {note && <p>{note}</p>}
      {failure && <p role="alert">{failure}</p>}
    </details>
  );
}
