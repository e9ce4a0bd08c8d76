/** The files below any of the vanished paths. */
export function filesBelow(files: Iterable<string>, vanished: ReadonlySet<string>): readonly string[] {
  if (vanished.size === 0) return [];
  const below: string[] = [];
  for (const uri of files) {
    for (let end = uri.lastIndexOf('/'); end > 0; end = uri.lastIndexOf('/', end - 1)) {
      if (vanished.has(uri.slice(0, end))) {
        below.push(uri);
        break;
      }
    }
  }
  return below;
}
