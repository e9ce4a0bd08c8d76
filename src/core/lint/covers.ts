/** Whether a code, a group (`steps`) or a group's pattern (`steps/*`) covers a rule. */
export function covers(written: string, code: string): boolean {
  const entry = written.toLowerCase();
  return entry === code || entry.replace(/\/\*$/, '') === code.slice(0, code.indexOf('/'));
}
