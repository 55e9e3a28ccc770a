/** The mark, so large and there. */
export function Ring({ x, y, size }: { readonly x: number; readonly y: number; readonly size: number }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${size / 32})`}>
      <path className="card-ring" d="M17.9 5.2A11 11 0 1 0 26.8 14.1" />
      <circle className="card-drop" cx="25.4" cy="6.6" r="3.4" />
    </g>
  );
}
