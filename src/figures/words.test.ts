import { describe, expect, it } from 'vitest';
import { freshWords, selectionBrief, selectionWords, syntheticWords } from './words.ts';

const plain = (text: string) => text.replaceAll('\u00A0', ' ');

describe('the sliders', () => {
  it('say what they mean at their ends', () => {
    expect([0, 1].map(syntheticWords)).toEqual([
      'all reused material is archived human work',
      'all reused material is machine-made',
    ]);
    expect([0, 1].map(freshWords)).toEqual(['no new human work', 'nothing but new human work']);
    expect(selectionWords(0)).toBe('no filter: all output is kept');
  });

  it('say shares in between', () => {
    expect(plain(freshWords(0.05))).toBe('5 % new human work each generation');
    expect(plain(syntheticWords(0.5))).toBe('50 % of reused material is machine-made');
  });

  it('say how rarely the worst output is kept: 1 time in e^k', () => {
    expect([0.5, 1, 3, 5].map(selectionWords).map(plain)).toEqual([
      'worst output kept 61 % of the time',
      'worst output kept 1 time in 2.7',
      'worst output kept 1 time in 20',
      'worst output kept 1 time in 148',
    ]);
    expect([0, 0.5, 3].map(selectionBrief).map(plain)).toEqual(['none', '61 %', '1 in 20']);
  });
});
