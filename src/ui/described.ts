/** The ids that describe a control, for `aria-describedby`; undefined when there are none. */
export function describedBy(...ids: readonly (string | false | undefined)[]): string | undefined {
  const present = ids.filter(Boolean);
  return present.length === 0 ? undefined : present.join(' ');
}
