import Opening from './00-opening.mdx';
import Tails from './01-tails.mdx';
import { Measured } from './Measured.tsx';
import { Note } from './Note.tsx';
import { Phrase, Term } from './Phrase.tsx';
import { Scrolly, Step } from './Scrolly.tsx';
import { Section } from './Section.tsx';

const SECTIONS = { Opening, Tails };
const COMPONENTS = { Measured, Note, Scrolly, Section, Set: Phrase, Step, Term };

/** Every section, in order, with its figures. */
export function Prose() {
  return Object.entries(SECTIONS).map(([name, Words]) => <Words key={name} components={COMPONENTS} />);
}
