/** What the article says of itself: in its head, on the title page and in search results. */
export const about = {
  name: 'Open Loop',
  year: 2026,
  // Days, not clocks: the same sources make the same site.
  published: '2026-11-25',
  updated: '2026-11-25',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  title: 'What a model forgets when it learns from itself',
  standfirst:
    'Train a machine on what machines wrote, again and again, and it forgets the world. It takes a closed loop to do it. Here you can open the loop and see how little it takes.',
  description:
    'An interactive article on model collapse: run the loop yourself, and see what stops it. Old data, new human work, and selection that checks reality.',
} as const;
