import { Mark } from './Mark.tsx';

const THEMES = [
  { value: 'auto', name: 'Theme of the system', short: 'Auto' },
  { value: 'light', name: 'Light theme', short: 'Light' },
  { value: 'dark', name: 'Dark theme', short: 'Dark' },
] as const;

/** The page's quiet head: the mark, the name, and the switch between day and night. @param home where the name leads */
export function Masthead({ home }: { readonly home: string }) {
  return (
    <header className="masthead">
      <a className="masthead-name" href={home}>
        <Mark />
        Open Loop
      </a>
      <fieldset className="theme-switch">
        <legend className="unseen">Theme</legend>
        {THEMES.map(({ value, name, short }) => (
          <label key={value} title={name}>
            <input
              type="radio"
              name="theme"
              value={value}
              defaultChecked={value === 'auto'}
              autoComplete="off"
              aria-label={name}
            />
            <span aria-hidden="true">{short}</span>
          </label>
        ))}
      </fieldset>
    </header>
  );
}
