/** Opens and shuts the notes, in place. */
export function openNotes(): void {
  document.addEventListener('click', ({ target }) => {
    const mark = target instanceof Element && target.closest('.note-mark');
    if (!mark) return;
    const note = document.getElementById(mark.getAttribute('aria-controls') ?? '');
    if (!note) return;
    note.hidden = !note.hidden;
    mark.setAttribute('aria-expanded', String(!note.hidden));
  });
}
