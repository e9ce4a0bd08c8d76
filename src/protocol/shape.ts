/** Tells whether a value of unknown origin has a shape. Never throws. */
export type Shape = (value: unknown) => boolean;

export const text: Shape = (value) => typeof value === 'string';
export const flag: Shape = (value) => typeof value === 'boolean';
export const number: Shape = (value) => Number.isFinite(value);
/** A line, a count or a revision. */
export const count: Shape = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
/** `2027-03-19`, by its form alone. */
export const date: Shape = (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

export function oneOf(allowed: readonly string[]): Shape {
  return (value) => typeof value === 'string' && allowed.includes(value);
}

export function either(...shapes: readonly Shape[]): Shape {
  return (value) => shapes.some((shape) => shape(value));
}

export function maybe(shape: Shape): Shape {
  return (value) => value === undefined || shape(value);
}

export function listOf(shape: Shape): Shape {
  return (value) => Array.isArray(value) && value.every(shape);
}

export function mapOf(shape: Shape): Shape {
  return (value) => isPlainObject(value) && Object.values(value).every(shape);
}

/** An object with these fields and no other. Every field of `T` has to be named, so types and guards cannot drift apart. */
export function fields<T>(shapes: { readonly [Key in keyof Required<T>]: Shape }): Shape {
  const entries = Object.entries<Shape>(shapes);
  const known = new Set(Object.keys(shapes));
  return (value) =>
    isPlainObject(value) &&
    entries.every(([key, shape]) => shape(value[key])) &&
    Object.keys(value).every((key) => known.has(key));
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
