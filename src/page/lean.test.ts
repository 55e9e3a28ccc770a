import { describe, expect, it } from 'vitest';
import { lean } from './lean.ts';

describe('a lean style sheet', () => {
  it.each([
    ['a class that the page names', '.a{color:red}', '<p class="a">'],
    ['a class whose beginning a script joins to the rest', '.a-b-c{color:red}', 'p(`a-$'],
    ['elements, attributes and what must not be there', 'p[x]:not(.b){color:red}', '<p>'],
    ['what either of two classes may bring', ':is(.a,.b) p{color:red}', '<p class="a">'],
    ['steps of an animation', '@keyframes b{0%{color:red}to{color:blue}}', ''],
  ])('keeps %s', (_, css, page) => {
    expect(lean(css, page)).toBe(css);
  });

  it.each([
    ['a class that nothing names', '.b{color:red}p{color:blue}', 'p{color:blue}'],
    ['one of several selectors', '.b,p{color:red}', 'p{color:red}'],
    ['what is within such a class', '.b p,.a .b{color:red}p{color:red}', 'p{color:red}'],
    [
      'a query that is left empty, and what that was in',
      '@media print{@supports (x:y){.b{x:y}}}p{x:y}',
      'p{x:y}',
    ],
  ])('drops %s', (_, css, rest) => {
    expect(lean(css, '<p class="a bc">')).toBe(rest);
  });
});
