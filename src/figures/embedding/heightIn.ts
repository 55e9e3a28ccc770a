/** No embed is higher; a message that says so is not believed. */
const HIGHEST = 20_000;

/**
 * The height that a message from an embed tells, in px; undefined if it tells none that can be believed: an embed that is
 * not shown yet is 0 px high.
 */
export function heightIn(data: unknown): number | undefined {
  const { type, height } = Object(data) as { readonly type?: unknown; readonly height?: unknown };
  const isTold = type === 'open-loop:height' && typeof height === 'number';
  return isTold && height > 0 && height <= HIGHEST ? height : undefined;
}
