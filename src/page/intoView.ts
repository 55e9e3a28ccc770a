import { layOutAll } from './layOut.ts';
import { boxOf } from './waking.ts';

/** Brings a figure into view, from its head on. */
export function goTo(root: HTMLElement): void {
  layOutAll();
  boxOf(root).scrollIntoView();
}

/** Brings a figure's chart into view, if it is not. */
export function showChart(root: HTMLElement): void {
  layOutAll();
  root.querySelector('.figure-chart')?.scrollIntoView({ block: 'nearest' });
}
