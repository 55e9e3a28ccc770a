import { MODEL_VERSION } from '../sim/version.ts';
import Opening from './00-opening.mdx';
import Tails from './01-tails.mdx';
import Loop from './02-loop.mdx';
import Archive from './03-archive.mdx';
import Drift from './04-drift.mdx';
import Selection from './05-selection.mdx';
import Market from './06-market.mdx';
import Commons from './07-commons.mdx';
import Atlas from './08-atlas.mdx';
import Believe from './09-believe.mdx';
import { Citation } from './Citation.tsx';
import { Collapsed } from './Collapsed.tsx';
import { FigureRoot } from './FigureRoot.tsx';
import { Formula } from './Formula.tsx';
import { Heading } from './Heading.tsx';
import { Ledger } from './Ledger.tsx';
import { Measured } from './Measured.tsx';
import Methods from './Methods.mdx';
import { Note } from './Note.tsx';
import { Phrase, Term } from './Phrase.tsx';
import { References } from './References.tsx';
import { Scrolly, Step } from './Scrolly.tsx';
import { Section } from './Section.tsx';
import { Spin } from './Spin.tsx';
import { WordsLost } from './WordsLost.tsx';

const SECTIONS = { Opening, Tails, Loop, Archive, Drift, Selection, Market, Commons, Atlas, Believe };
const COMPONENTS = {
  h3: Heading,
  Citation,
  Collapsed,
  Figure: FigureRoot,
  Ledger,
  Measured,
  Methods: () => <Methods components={{ Formula, Heading, ModelVersion: () => MODEL_VERSION }} />,
  Note,
  References,
  Scrolly,
  Section,
  Set: Phrase,
  Spin,
  Step,
  Term,
  WordsLost,
};

/** Every section, in order, with its figures. */
export function Prose() {
  return Object.entries(SECTIONS).map(([name, Words]) => <Words key={name} components={COMPONENTS} />);
}
