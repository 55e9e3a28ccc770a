import type { Inline } from './inline.ts';

/** Directive → what it allows. */
export type Policy = Readonly<Record<string, readonly string[]>>;

/** What no page of the site has a use for. */
const NOWHERE: Policy = {
  'default-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
};

/** Marks are placed and sliders are filled by style attributes, on the server and by React. They can run nothing. */
const STYLE_ATTRIBUTES: Policy = { 'style-src-attr': ["'unsafe-inline'"] };

/** Text becomes markup or script nowhere but where `trust.ts` says. */
const TRUSTED: Policy = { 'require-trusted-types-for': ["'script'"], 'trusted-types': ['default'] };

/** Of the article and of the figures' pages: the site itself, and nobody else. */
export const pagePolicy = ({ scripts, styles }: Inline): Policy => ({
  ...NOWHERE,
  'script-src': ["'self'", ...scripts],
  'style-src-elem': ["'self'", ...styles],
  ...STYLE_ATTRIBUTES,
  'img-src': ["'self'", 'data:'], // a figure saved as a picture is drawn from a data address
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'frame-src': ["'self'"], // the embed that the dialog previews
  ...TRUSTED,
});

/**
 * Of an embed: what it holds in itself, and the file that it reads, if any. A frame without an origin may not count as the
 * site itself, so the file is named as well. No script but those two can run, so Trusted Types would only weigh.
 * @param file its whole address
 */
export const embedPolicy = ({ scripts, styles }: Inline, file: string | undefined): Policy => ({
  ...NOWHERE,
  'script-src': scripts,
  'style-src-elem': styles,
  ...STYLE_ATTRIBUTES,
  'img-src': ['data:'],
  'connect-src': file ? ["'self'", file] : ["'none'"],
  'worker-src': ['blob:'],
});

/** Of a picture that is opened by itself: it carries its letters. */
export const picturePolicy: Policy = {
  'default-src': ["'none'"],
  'style-src': ["'unsafe-inline'"],
  'font-src': ['data:'],
};

/** Of the service worker: it fetches the files of the site. */
export const workerPolicy: Policy = { 'default-src': ["'none'"], 'connect-src': ["'self'"] };

/** Nobody frames these pages: what is to be framed has an embed. A `<meta>` cannot say this, only a header can. */
export const unframed = (policy: Policy): Policy => ({ ...policy, 'frame-ancestors': ["'none'"] });

/** As a header or a `<meta>` has it. */
export const written = (policy: Policy): string =>
  Object.entries(policy)
    .map(([directive, allowed]) => [directive, ...allowed].join(' '))
    .join('; ');
