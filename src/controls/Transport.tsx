export interface TransportProps {
  readonly generation: number;
  readonly last: number;
  readonly playing: boolean;
  readonly onShow: (generation: number) => void;
  readonly onPlay: () => void;
  readonly onPause: () => void;
}

/** Plays, pauses and scrubs a finished run. It chooses a generation; it computes nothing. */
export function Transport({ generation, last, playing, onShow, onPlay, onPause }: TransportProps) {
  return (
    <div className="transport">
      <button
        type="button"
        aria-label="One generation back"
        disabled={generation === 0}
        onClick={() => onShow(generation - 1)}
      >
        <Icon path="M11 3 5 8l6 5zM3.5 3v10" />
      </button>
      <button
        type="button"
        className="transport-play"
        aria-label={playing ? 'Pause' : 'Play'}
        onClick={playing ? onPause : onPlay}
      >
        <Icon path={playing ? 'M5.5 3v10M10.5 3v10' : 'M4.5 2.5v11L13.5 8z'} />
      </button>
      <button
        type="button"
        aria-label="One generation on"
        disabled={generation === last}
        onClick={() => onShow(generation + 1)}
      >
        <Icon path="M5 3l6 5-6 5zM12.5 3v10" />
      </button>
      <input
        type="range"
        min={0}
        max={last}
        step={1}
        value={generation}
        aria-label="Generation"
        aria-valuetext={`generation ${generation} of ${last}`}
        autoComplete="off"
        style={{ '--at': generation / last } as React.CSSProperties}
        onChange={(event) => onShow(event.currentTarget.valueAsNumber)}
      />
      <output className="transport-words" aria-live="off">
        <span>generation </span>
        <b>{generation}</b>
        <span> of {last}</span>
      </output>
    </div>
  );
}

function Icon({ path }: { readonly path: string }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
