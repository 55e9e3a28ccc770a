import { type FigureId, figures } from '../figures/index.ts';
import { about } from './about.ts';
import { FigureRoot } from './FigureRoot.tsx';
import { Masthead } from './Masthead.tsx';
import { sectionAround } from './outline.ts';

const IDS = Object.keys(figures) as FigureId[];

export interface FigurePageProps {
  readonly id: FigureId;
  /** The article's, as HTML: it says where the figure belongs. */
  readonly prose: string;
  /** The way from this page to the article. */
  readonly home: string;
}

/** A page for one figure: alive, with the way to its place in the argument, and in forms to take along. */
export function FigurePage({ id, prose, home }: FigurePageProps) {
  const section = sectionAround(prose, id);
  const place = IDS.indexOf(id);
  return (
    <>
      <a className="skip" href="#figure">
        Skip to the figure
      </a>
      <Masthead home={home} />
      <main className="figure-page" id="figure">
        <p className="figure-page-from">
          From{' '}
          <a href={`${home}#${section?.id ?? `figure-${id}`}`}>
            {section ? `section ${section.number}, ${section.title}` : 'the opening'}
          </a>
          , of <cite>{about.title}</cite>
        </p>
        <FigureRoot id={id} heading="h1" />
        <section className="figure-page-take" aria-labelledby="take">
          <h2 id="take">Take it along</h2>
          <p>
            As a picture, for a newsletter, a slide or a paper:{' '}
            <a href={`${id}.svg`} download>
              SVG
            </a>
            ,{' '}
            <a href={`${id}.png`} download>
              PNG
            </a>
            . Alive, in a page of your own: by “Embed” under “Save and share”; in WordPress, and wherever else
            oEmbed is understood, by pasting the address of this page.
          </p>
          <p>
            All of it may be used freely by whoever names Open Loop:{' '}
            <a href={about.licence.url}>{about.licence.name}</a>.
          </p>
        </section>
        <nav className="figure-page-others" aria-label="Other figures">
          {place > 0 && <Other id={IDS[place - 1]!} way="The figure before" />}
          {place < IDS.length - 1 && <Other id={IDS[place + 1]!} way="The next figure" />}
        </nav>
      </main>
      <p className="page-notice" role="status" />
    </>
  );
}

function Other({ id, way }: { readonly id: FigureId; readonly way: string }) {
  return (
    <a href={`../${id}/`}>
      <small>{way}</small> {figures[id].title}
    </a>
  );
}
