/** A shorter text that a law refuses too: lines, then characters are left out as long as it still does. */
export function shrunk(text: string, law: (text: string) => void): string {
  const breaks = (candidate: string): boolean => {
    try {
      law(candidate);
      return false;
    } catch {
      return true;
    }
  };
  const lines = without(text.split(/(?<=\n|\r(?!\n))/), (parts) => breaks(parts.join('')));
  return without([...lines.join('')], (parts) => breaks(parts.join(''))).join('');
}

/** The parts without each run of them that can go, long runs first. */
function without(parts: readonly string[], stillBreaks: (parts: readonly string[]) => boolean): readonly string[] {
  let left = parts;
  for (let size = Math.ceil(parts.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < left.length;) {
      const fewer = [...left.slice(0, at), ...left.slice(at + size)];
      if (stillBreaks(fewer)) left = fewer;
      else at += size;
    }
  }
  return left;
}
