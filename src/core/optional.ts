type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The same fields without those whose value is undefined: an absent key and an undefined one are not the same. */
export function optional<T extends object>(fields: T): Present<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<T>;
}
