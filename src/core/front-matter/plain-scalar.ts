import type { YamlValue } from './front-matter';

const NULL = /^(?:~|[Nn]ull|NULL)?$/;
const BOOLEAN = /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/;
const INTEGER = /^[-+]?[0-9]+$/;
const OCTAL = /^0o[0-7]+$/;
const HEXADECIMAL = /^0x[0-9a-fA-F]+$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const INFINITE = /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/;
const MAY_BE_SPECIAL = /^[-+.0-9~nNtTfF]/;

/** What an unquoted scalar means under the core schema of YAML 1.2: `yes`, `16:00` and `2027-08-31` are text. */
export function plainScalar(source: string): YamlValue {
  if (source !== '' && !MAY_BE_SPECIAL.test(source)) return source;
  if (NULL.test(source)) return null;
  if (BOOLEAN.test(source)) return source.toLowerCase() === 'true';
  if (INTEGER.test(source)) return Number.parseInt(source, 10);
  if (OCTAL.test(source)) return Number.parseInt(source.slice(2), 8);
  if (HEXADECIMAL.test(source)) return Number.parseInt(source, 16);
  if (FLOAT.test(source)) return Number.parseFloat(source);
  if (INFINITE.test(source)) return infinite(source);
  return source;
}

function infinite(source: string): number {
  if (source.toLowerCase() === '.nan') return Number.NaN;
  return source.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}
