import type { ErrorCode } from 'yaml';

const DETAILS: Partial<Record<ErrorCode, string>> = {
  DUPLICATE_KEY: 'this key is there twice',
  TAB_AS_INDENT: 'a tab stands where YAML wants spaces',
  BLOCK_AS_IMPLICIT_KEY: 'a text with “: ” in it needs quotes',
  BAD_SCALAR_START: 'a text that begins with “@”, “%” or a backtick needs quotes',
  BAD_DQ_ESCAPE: 'in double quotes a backslash begins an escape; use single quotes, or two backslashes',
  MULTIPLE_DOCS: 'one block of YAML is read, here begins another',
};

/** What a YAML error means to someone who writes front matter by hand. */
export function yamlDetail(code: ErrorCode, message: string): string {
  const known = DETAILS[code];
  if (known !== undefined) return known;
  if (code === 'MISSING_CHAR' && /quote/.test(message)) return 'a quoted text is not closed';
  if (/Flow sequence|sequence end|and end with a \]/.test(message))
    return 'a list that begins with “[” is not closed by “]”';
  if (/Flow map|and end with a \}/.test(message)) return 'a value that begins with “{” is not closed by “}”';
  if (/at node end/.test(message)) return 'something stands after the closing quote or bracket';
  if (/block-seq-ind on same line/.test(message)) return 'a text that begins with “- ” needs quotes';
  if (code === 'MULTILINE_IMPLICIT_KEY' || /[Ii]mplicit (?:map )?keys? need/.test(message))
    return 'a line without “key: value”';
  if (code === 'BAD_INDENT') return 'this line is indented unlike its neighbours';
  return lowerFirst(message.split('\n', 1)[0] ?? message);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1).replace(/:$/, '');
}
