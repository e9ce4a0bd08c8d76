type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The same fields without those whose value is undefined: an absent key and an undefined one are not the same. */
export function optional<T extends object>(fields: T): Present<T> {
  const present: Present<T> = {};
  for (const key in fields) {
    const value = fields[key];
    if (value !== undefined) present[key] = value as Exclude<T[typeof key], undefined>;
  }
  return present;
}
