const KEY = 'open-loop:theme';

/** Makes the switch in the page's head choose the theme, and keeps the choice where storage allows it. */
export function switchTheme(): void {
  const chosen = document.documentElement.dataset['theme'] ?? 'auto';
  for (const input of document.querySelectorAll<HTMLInputElement>('.theme-switch input')) {
    input.checked = input.value === chosen;
    input.addEventListener('change', () => choose(input.value));
  }
  choose(chosen);
}

function choose(theme: string): void {
  if (theme === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  // The browser's own frame follows: with a theme chosen, both of its colours are the chosen one's.
  const paper = getComputedStyle(document.documentElement).backgroundColor;
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    meta.dataset['own'] ??= meta.content;
    meta.content = theme === 'auto' ? meta.dataset['own'] : paper;
  }
  try {
    if (theme === 'auto') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Storage is forbidden here: the choice lasts as long as the page.
  }
}
