export interface ActionsProps {
  readonly seed: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onPin: () => void;
  readonly onAnotherSeed: () => void;
  readonly onReset: () => void;
}

/** What can be done with a setting besides changing it. */
export function Actions({
  seed,
  canUndo,
  canRedo,
  onUndo,
  onRedo,
  onPin,
  onAnotherSeed,
  onReset,
}: ActionsProps) {
  return (
    <div className="actions">
      <span className="actions-pair">
        {/* Not disabled by the attribute: whoever has just taken back the last move would lose their place. */}
        <button
          type="button"
          onClick={() => canUndo && onUndo()}
          aria-disabled={!canUndo}
          title="Back to the setting before (Ctrl+Z)"
        >
          Undo
        </button>
        <button
          type="button"
          onClick={() => canRedo && onRedo()}
          aria-disabled={!canRedo}
          title="On again (Ctrl+Shift+Z)"
        >
          Redo
        </button>
      </span>
      <button type="button" onClick={onPin} title="Keep this run on the chart, and compare others with it">
        Pin this run
      </button>
      <button type="button" onClick={onAnotherSeed} title="The same setting with other luck">
        Another seed <small>{seed}</small>
      </button>
      <button type="button" onClick={onReset}>
        Reset
      </button>
    </div>
  );
}
