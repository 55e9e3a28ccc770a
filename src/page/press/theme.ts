export type Theme = 'light' | 'dark';

/** A style sheet, or a value, as it is in one theme. In `light-dark(a, b)` neither a nor b may hold a parenthesis. */
export const inTheme = (css: string, theme: Theme): string =>
  css.replace(/light-dark\(([^,()]+),([^,()]+)\)/g, (_, light: string, dark: string) =>
    (theme === 'light' ? light : dark).trim(),
  );
