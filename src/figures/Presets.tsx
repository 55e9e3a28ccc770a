import { startAbout } from './about.ts';
import type { Face, Preset } from './definition.ts';
import { changed, type Shown } from './shown.ts';

export interface PresetsProps {
  readonly face: Pick<Face, 'start' | 'presets' | 'brought'>;
  readonly shown: Shown;
  readonly onOpen: (preset: Preset) => void;
}

/** Settings worth trying, good and bad, and the reason for the one that is on. */
export function Presets({ face, shown, onOpen }: PresetsProps) {
  const { presets } = face;
  const start = startAbout(face, shown.scenario);
  const now = settings(shown);
  const on = presets.find(({ set }) => settings(changed(start, set)) === now);
  return (
    <div className="presets">
      <div className="presets-row">
        <span className="presets-title">Try</span>
        {presets.map((preset) => (
          <button
            key={preset.name}
            type="button"
            aria-pressed={preset === on}
            title={preset.reason}
            onClick={() => onOpen(preset)}
          >
            {preset.name}
          </button>
        ))}
      </div>
      <p className="presets-reason">{on?.reason ?? 'A setting of your own.'}</p>
    </div>
  );
}

/** A setting is the same whatever its luck and whichever generation is looked at. */
const settings = ({ scenario }: Shown): string => JSON.stringify({ ...scenario, seed: 0 });
