import { about } from './about.ts';
import { Scrolled } from './Scrolled.tsx';

/** How to cite the article, in words and as BibTeX, and what may be done with it. */
export function Citation() {
  return (
    <>
      <p>
        Open Loop ({about.year}). <i>{about.title}</i>. An interactive article on model collapse.
      </p>
      <Scrolled>
        <pre className="bibtex">
          <code>{bibtex}</code>
        </pre>
      </Scrolled>
      <p>
        Text and figures may be shared and adapted with credit, under{' '}
        <a href="https://creativecommons.org/licenses/by/4.0/" rel="license">
          CC BY 4.0
        </a>
        . The code is under the MIT licence, the fonts under the{' '}
        <a href="fonts-licence.txt">Open Font License</a>.
      </p>
    </>
  );
}

const bibtex = `@misc{openloop${about.year},
  author = {{Open Loop}},
  title  = {${about.title}},
  year   = {${about.year}},
  note   = {An interactive article on model collapse}
}`;
