/** The mark: a ring with a gap. The gap is where fresh data comes in. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" aria-hidden="true">
      <path d="M17.9 5.2A11 11 0 1 0 26.8 14.1" />
      <circle cx="25.4" cy="6.6" r="3.4" />
    </svg>
  );
}
