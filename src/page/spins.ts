import { FORMATS, type Format } from '../article/format.ts';
import { allowedValue, draggedValue, fieldValue, type Reading } from '../article/spinning.ts';
import type { Report } from '../figures/useReport.ts';
import { rootOf, wake } from './waking.ts';

/** Closer to where it went down than this, in px, a pointer has not dragged. */
const STILL = 4;

/** Makes the numbers of the prose turn: typed, stepped or dragged, they set their figure, and their followers wait for it. */
export function turnSpins(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('.spin input')) {
    const root = rootOf(input.dataset['figureTarget'] ?? '');
    if (!root) continue;
    const reads = input.dataset['reads'] as Reading;
    const followers = document.querySelectorAll<HTMLElement>(`[data-follows="${input.id}"]`);
    let waking: Promise<void> | undefined;

    const turn = async () => {
      const value = allowedValue(reads, input.valueAsNumber);
      if (value === undefined) return;
      const field = { [input.dataset['field'] ?? '']: fieldValue(reads, value) };
      input.dataset['set'] = JSON.stringify({ ...setOf(input), ...field });
      for (const follower of followers)
        if (follower.dataset['set'])
          follower.dataset['set'] = JSON.stringify({ ...setOf(follower), ...field });
        else follower.toggleAttribute('data-waiting', true);
      if (waking) return; // the turn that wakes the figure also sets what came meanwhile
      await (waking = wake(root));
      waking = undefined;
      root.dispatchEvent(new CustomEvent('open-loop:set', { detail: setOf(input) }));
    };
    input.addEventListener('input', turn);
    input.addEventListener('change', () => {
      const value = allowedValue(reads, input.valueAsNumber);
      if (value === undefined || value === input.valueAsNumber) return;
      input.valueAsNumber = value;
      turn();
    });
    letDrag(input, reads, turn);
    root.addEventListener('open-loop:shown', ({ detail }) => {
      for (const follower of followers) if (follower.dataset['of']) follow(follower, setOf(input), detail);
    });
  }
}

const setOf = (element: HTMLElement): Record<string, number | string> =>
  JSON.parse(element.dataset['set'] ?? '{}');

/** A follower takes its number from a run only if that run is of its own scenario, turned as the spin is. */
function follow(
  follower: HTMLElement,
  { generation: _, ...set }: Record<string, number | string>,
  report: Report,
) {
  const { of = '', at = '', as, scenario = '{}' } = follower.dataset;
  const mean = report.courses[of]?.mean[Number(at)];
  const wanted = { ...JSON.parse(scenario), ...set };
  const same = Object.entries(report.scenario).every(([name, value]) => wanted[name] === value);
  if (!same || mean === undefined) return;
  follower.textContent = FORMATS[as as Format](mean);
  follower.removeAttribute('data-waiting');
}

/** Dragging sideways turns the number; a press without a drag puts the cursor into it. */
function letDrag(input: HTMLInputElement, reads: Reading, turn: () => void): void {
  let from: { readonly x: number; readonly value: number } | undefined;
  let dragging = false;
  input.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || document.activeElement === input) return;
    event.preventDefault(); // not yet: whether this is a press or a drag is seen later
    input.setPointerCapture(event.pointerId);
    from = { x: event.clientX, value: input.valueAsNumber };
    dragging = false;
  });
  input.addEventListener('pointermove', ({ clientX }) => {
    if (!from) return;
    const distance = clientX - from.x;
    dragging ||= Math.abs(distance) > STILL;
    const value = allowedValue(reads, draggedValue(reads, from.value, distance));
    if (!dragging || value === undefined || value === input.valueAsNumber) return;
    input.valueAsNumber = value;
    turn();
  });
  const end = () => {
    from = undefined;
  };
  input.addEventListener('pointerup', () => {
    if (from && !dragging) {
      input.focus();
      input.select();
    }
    end();
  });
  input.addEventListener('pointercancel', end);
}
