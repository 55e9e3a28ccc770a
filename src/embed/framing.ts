/** Attributes of the element that are not the figure's. */
const OWN =
  /^(figure|theme|class|id|style|title|lang|dir|slot|part|hidden|tabindex|role|aria-.*|data-.*|on.*)$/;

/** The settings among an element's attributes. */
export const settingsOf = (
  attributes: Iterable<{ readonly name: string; readonly value: string }>,
): Record<string, string> =>
  Object.fromEntries(
    [...attributes].filter(({ name }) => !OWN.test(name)).map(({ name, value }) => [name, value]),
  );

/**
 * The address of a figure's embed; undefined for what can be no figure's name: two dots would lead out of the folder.
 * @param site its folder, with a slash at its end
 */
export const embedAddress = (
  site: string,
  figure: string,
  settings: Readonly<Record<string, string>>,
): string | undefined =>
  /^[a-z\d-]+$/i.test(figure) ? `${site}embed/${figure}/?${new URLSearchParams(settings)}` : undefined;
