/** The id, or the first of `id-2`, `id-3` … that nothing has yet. */
export function freeId(id: string, isTaken: (candidate: string) => boolean): string {
  let free = id;
  for (let number = 2; isTaken(free); number++) free = `${id}-${number}`;
  return free;
}
