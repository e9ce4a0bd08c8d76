import {
  type Alias,
  Composer,
  type CST,
  type Document,
  type ErrorCode,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  Lexer,
  Parser,
  type YAMLMap,
} from 'yaml';

/** What the library makes of a text, or where it is nested more deeply than may be. */
export type ComposedYaml =
  | {
      readonly kind: 'composed';
      readonly contents: Document.Parsed['contents'];
      readonly errors: readonly YamlError[];
      /** What each alias stands for: the last anchor of its name before it. */
      readonly meant: ReadonlyMap<Alias, unknown>;
    }
  | { readonly kind: 'too deep'; readonly offset: number };

export interface YamlError {
  readonly pos: readonly [number, number];
  readonly code: ErrorCode;
  readonly message: string;
}

/** Where the engine can be told how many calls an error notes. */
const stack: ErrorConstructor & { stackTraceLimit?: number } = Error;

/**
 * Reads YAML in a time that grows with its length. The library calls itself for each level that it leaves or composes,
 * compares a mapping's keys pair by pair, and walks the whole document for each alias, with a copy of the path for each
 * node: so it is stopped where a text is nested too deeply, and keys and aliases are looked at here, in one walk.
 * @param deepest how many nodes may be within one another, the document and the innermost value included
 */
export function composeYaml(yaml: string, deepest: number): ComposedYaml {
  const tokens = tokensOf(yaml, deepest);
  if (typeof tokens === 'number') return { kind: 'too deep', offset: tokens };
  const document = compose(tokens, yaml.length);
  if (document === undefined) return { kind: 'composed', contents: null, errors: [], meant: new Map() };
  const { meant, twice } = walk(document);
  const errors: readonly YamlError[] = document.errors;
  return {
    kind: 'composed',
    contents: document.contents,
    errors: twice.length === 0 ? errors : [...errors, ...twice].sort((a, b) => a.pos[0] - b.pos[0]),
    meant,
  };
}

/** What the text consists of; the offset of the first node that is nested too deeply where one is. */
function tokensOf(yaml: string, deepest: number): readonly CST.Token[] | number {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(yaml)) {
    tokens.push(...parser.next(lexeme));
    if (parser.stack.length > deepest) return parser.stack[deepest]?.offset ?? 0;
  }
  tokens.push(...parser.end());
  return tokens;
}

/** The library makes an error of each slip; to note the calls that led to it would take most of the time. */
function compose(tokens: readonly CST.Token[], length: number): Document.Parsed | undefined {
  const { stackTraceLimit } = stack;
  stack.stackTraceLimit = 0;
  try {
    const composer = new Composer({
      version: '1.2',
      schema: 'core',
      uniqueKeys: false,
      prettyErrors: false,
      // `!!timestamp` would make a `Date`.
      resolveKnownTags: false,
      logLevel: 'silent',
    });
    const [document] = composer.compose(tokens, true, length);
    return document;
  } finally {
    if (stackTraceLimit !== undefined) stack.stackTraceLimit = stackTraceLimit;
  }
}

interface Walk {
  readonly anchored: Map<string, unknown>;
  readonly meant: Map<Alias, unknown>;
  /** Keys that their mapping has already. */
  readonly twice: YamlError[];
}

function walk({ contents }: Document.Parsed): Walk {
  const seen: Walk = { anchored: new Map(), meant: new Map(), twice: [] };
  see(contents, seen);
  return seen;
}

function see(node: unknown, seen: Walk): void {
  if (!isNode(node)) return;
  if (isAlias(node)) {
    seen.meant.set(node, seen.anchored.get(node.source));
    return;
  }
  if (node.anchor !== undefined) seen.anchored.set(node.anchor, node);
  if (!isCollection(node)) return;
  if (isMap(node)) seen.twice.push(...keysTwice(node));
  for (const item of node.items) {
    if (isPair(item)) {
      see(item.key, seen);
      see(item.value, seen);
    } else see(item, seen);
  }
}

function keysTwice({ items }: YAMLMap): readonly YamlError[] {
  const keys = new Set<unknown>();
  return items.flatMap(({ key }): readonly YamlError[] => {
    if (!isScalar(key)) return [];
    if (!keys.has(key.value)) {
      keys.add(key.value);
      return [];
    }
    const start = key.range?.[0] ?? 0;
    return [{ pos: [start, start + 1], code: 'DUPLICATE_KEY', message: 'Map keys must be unique' }];
  });
}
