import { about } from './about.ts';
import { Contents } from './Contents.tsx';
import { Masthead } from './Masthead.tsx';
import { outlineOf } from './outline.ts';
import { readingMinutes } from './readingTime.ts';

/** The article's frame around its prose. @param prose the sections as HTML */
export function Article({ prose }: { prose: string }) {
  return (
    <>
      <a className="skip" href="#article">
        Skip to the article
      </a>
      <Masthead home="#top" />
      <Contents of={outlineOf(prose)} />
      <main id="article">
        <article>
          <header className="title">
            <h1>{about.title}</h1>
            <p className="standfirst">{about.standfirst}</p>
            <p className="byline">To read and to play with · {readingMinutes(prose)} min</p>
          </header>
          <div className="prose" dangerouslySetInnerHTML={{ __html: prose }} />
        </article>
      </main>
      <p className="page-notice" role="status" />
    </>
  );
}
