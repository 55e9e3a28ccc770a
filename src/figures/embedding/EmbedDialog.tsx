import { useEffect, useId, useRef, useState } from 'react';
import { Choice } from '../../controls/Choice.tsx';
import { Tabs } from '../../controls/Tabs.tsx';
import { isEmbed, siteAddress } from '../address.ts';
import { CopyButton } from '../CopyButton.tsx';
import { Preview } from './Preview.tsx';
import { type EmbedTheme, embedAddress, snippets } from './snippets.ts';

export interface EmbedDialogProps {
  readonly id: string;
  readonly title: string;
  /** The figure as it is shown, as a link says it. */
  readonly query: string;
  readonly onClose: () => void;
}

const WIDTHS = [
  { value: '360', text: 'phone', definition: '360 px' },
  { value: '680', text: 'column', definition: '680 px' },
  { value: '1000', text: 'wide', definition: '1000 px' },
] as const;

const THEMES = [
  { value: 'auto', text: 'the reader’s', definition: 'light or dark, as the reader’s system is' },
  { value: 'light', text: 'light', definition: 'always light' },
  { value: 'dark', text: 'dark', definition: 'always dark' },
] as const;

/** Before the preview has told its own. */
const LIKELY_HEIGHT = 1100;

/** How to put the figure, as it is set, on another page: a look at it there, and what to paste. */
export function EmbedDialog({ id, title, query, onClose }: EmbedDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const [width, setWidth] = useState<string>(() => (innerWidth < 700 ? '360' : '680'));
  const [theme, setTheme] = useState<EmbedTheme>('auto');
  const [tab, setTab] = useState('frame');
  const [told, setTold] = useState<number>();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  const height = told ?? (isEmbed() ? ownHeight() : LIKELY_HEIGHT);
  const embedded = { site: siteAddress(), id, title, query, theme, height };
  const all = snippets(embedded);
  const { words, parts } = all.find(({ value }) => value === tab)!;
  return (
    <dialog
      className="embedding"
      ref={dialog}
      aria-labelledby={heading}
      onClose={onClose}
      onKeyDown={(event) => event.stopPropagation()} // undo is the figure's, below
    >
      <header className="embedding-head">
        <h4 id={heading}>Put this figure on your own page</h4>
        <button type="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </header>
      <p>
        It is set as you see it now, and your readers can turn it on from there. Free to use, with credit (CC
        BY 4.0).
      </p>
      <div className="embedding-looks">
        {!isEmbed() && <Choice name="Width" value={width} options={WIDTHS} onChange={setWidth} />}
        <Choice name="Theme" value={theme} options={THEMES} onChange={setTheme} />
      </div>
      {!isEmbed() && (
        <Preview
          address={embedAddress(embedded)}
          title={title}
          width={Number(width)}
          height={height}
          onHeight={setTold}
        />
      )}
      <Tabs name="Where to" tabs={all} value={tab} onChange={setTab}>
        <p>{words}</p>
        {parts.map(({ name, code }) => (
          <div key={`${tab} ${name}`} className="embedding-snippet">
            <textarea
              readOnly
              spellCheck={false}
              aria-label={`The ${name}`}
              rows={Math.ceil(code.length / 90)}
              value={code}
              onFocus={(event) => event.currentTarget.select()}
            />
            <CopyButton name={`Copy ${name}`} done="Copied" text={() => code} />
          </div>
        ))}
      </Tabs>
    </dialog>
  );
}

const ownHeight = (): number => Math.ceil(document.documentElement.getBoundingClientRect().height);
