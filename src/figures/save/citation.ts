export interface Cited {
  readonly title: string;
  /** JSON of the scenario. */
  readonly scenario: string;
  readonly generation: number;
  readonly link: string;
  readonly date: Date;
}

/** A figure as it is shown, as a reference that can be pasted and checked. */
export function citation({ title, scenario, generation, link, date }: Cited): string {
  const day = date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  return (
    `“${title}”, interactive figure in Open Loop: What a model forgets when it learns from itself (2026), ` +
    `generation ${generation} of ${scenario}, ${link} (seen ${day}).`
  );
}
