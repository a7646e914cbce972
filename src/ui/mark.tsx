/** The mark of the site: an open door with a path that leads out. The name always stands beside it. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
      <path d="M9 21V6h14v15" />
      <path d="M16 12c0 4-5 4.5-5 8.5S21 25 21 29" className="mark-path" />
    </svg>
  );
}
