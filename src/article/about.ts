/** What the article says of itself: in its head, on the title page and in search results. */
export const about = {
  year: 2026,
  title: 'What a model forgets when it learns from itself',
  standfirst:
    'Train a machine on what machines wrote, again and again, and it forgets the world. It takes a closed loop to do it. Here you can open the loop and see how little it takes.',
  description:
    'An interactive article on model collapse: run the loop yourself, and see what stops it. Old data, new human work, and selection that checks reality.',
} as const;
