/** What an embed tells its parent. */
export interface HeightMessage {
  readonly type: 'open-loop:height';
  readonly figure: string;
  readonly height: number;
}

/** What an embed's parent may ask of it: a setting, by the names of links or of the scenario; a theme. */
export interface SetMessage {
  readonly type: 'open-loop:set';
  readonly scenario?: Readonly<Record<string, unknown>>;
  readonly theme?: string;
}

/** Reads what may be a message to an embed; undefined if it is none. */
export function readSet(data: unknown): SetMessage | undefined {
  if (!isRecord(data) || data['type'] !== 'open-loop:set') return undefined;
  const { scenario, theme } = data;
  return {
    type: 'open-loop:set',
    ...(isRecord(scenario) && { scenario }),
    ...(typeof theme === 'string' && { theme }),
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
