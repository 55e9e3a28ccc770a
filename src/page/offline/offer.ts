import { say } from '../notice.ts';

/** Says that there is a newer edition, and leaves it to the reader whether this page gives way to it. */
export function offer(open: () => void): void {
  const notice = say('There is a newer edition of this article. ');
  notice?.append(
    button('Open it', open),
    ' ',
    button('Later', () => notice.replaceChildren()),
  );
}

function button(words: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = words;
  made.addEventListener('click', act);
  return made;
}
