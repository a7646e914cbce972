/** The mark of the site: an open door with a path that leads out. The name always stands beside it. */
export function Mark() {
  return (
    <svg className="mark" viewBox="6 4 20 28" width="20" height="28" aria-hidden="true" focusable="false">
      <path d="M8 24V6h16v18" />
      <path d="M16 12c0 4-3.5 4.5-3.5 8.5S20 25.5 20 30" className="mark-path" />
    </svg>
  );
}
