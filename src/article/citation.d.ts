/** The little that is used of Citation.js, which brings no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: readonly object[]);
    format(
      what: 'bibliography',
      options: {
        format: 'html';
        template: 'apa';
        lang: string;
        asEntryArray: true;
        hyperlinks: true;
      },
    ): [id: string, html: string][];
    format(what: 'citation', options: { template: 'apa'; entry: string }): string;
  }
}

declare module '@citation-js/plugin-csl';
