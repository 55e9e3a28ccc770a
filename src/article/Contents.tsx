import type { OutlineEntry } from './outline.ts';

/** The contents: numbers in the margin where there is one, else a small button that opens them. Both show how far one is. */
export function Contents({ of }: { of: readonly OutlineEntry[] }) {
  return (
    <>
      <button className="contents-open" type="button" popoverTarget="contents" aria-label="Contents">
        <svg viewBox="0 0 44 44" aria-hidden="true">
          <circle className="contents-ring" cx="22" cy="22" r="19" />
          <circle className="contents-read" cx="22" cy="22" r="19" pathLength="1" />
          <path d="M15 17h14M15 22h14M15 27h9" />
        </svg>
      </button>
      <nav className="contents" id="contents" popover="auto" aria-label="Contents">
        <ol>
          <li>
            <a href="#top">
              <span className="contents-number">0</span> <span className="contents-title">The story</span>
            </a>
          </li>
          {of.map(({ id, number, title }) => (
            <li key={id}>
              <a href={`#${id}`}>
                <span className="contents-number">{number}</span>{' '}
                <span className="contents-title">{title}</span>
              </a>
            </li>
          ))}
        </ol>
      </nav>
    </>
  );
}
