/** The first of `id-2`, `id-3` … that nothing has yet. */
export function freeId(id: string, isTaken: (candidate: string) => boolean): string {
  for (let number = 2; ; number++) {
    const candidate = `${id}-${number}`;
    if (!isTaken(candidate)) return candidate;
  }
}
