import type { AnchorRecord, GoalRecord, IndexRecord } from './record';
import { comparableUri, nameOf, resolveLink } from './uri';

/** What a change of one file touches. */
export interface IndexChange {
  /** Files whose record is another than before. */
  readonly changed: readonly string[];
  /** Files whose findings may be others now: they name what changed, or share an id or an owner with it. */
  readonly dependents: readonly string[];
}

export interface Resolution {
  readonly uri: string;
  /** Absent for a Markdown file that is not ours. */
  readonly record?: IndexRecord;
  /** Present where the reference names an anchor that exists. */
  readonly anchor?: AnchorRecord;
  /** The reference names an anchor that its file does not have. */
  readonly missingAnchor?: string;
}

const nothing: IndexChange = { changed: [], dependents: [] };

/**
 * The records of all files, with maps back from ids, names and references, so that one changed file
 * costs what depends on it and not the whole workspace.
 */
export class WorkspaceIndex {
  /** False while files are still being read: what other files say is not known yet. */
  complete = true;
  readonly #records = new Map<string, IndexRecord>();
  readonly #kinds = new Map<string, Map<string, IndexRecord>>();
  readonly #foreign = new Set<string>();
  /** Token → the files that have it as id or name. */
  readonly #files = new Map<string, string[]>();
  /** Token → the files with a reference that ends in it. */
  readonly #asking = new Map<string, string[]>();
  readonly #owners = new Map<string, string[]>();

  get size(): number {
    return this.#records.size;
  }

  records(): IterableIterator<IndexRecord> {
    return this.#records.values();
  }

  get(uri: string): IndexRecord | undefined {
    return this.#records.get(uri);
  }

  /** Adds or replaces the record of its file. Until the index is complete nothing depends on anything yet. */
  set(record: IndexRecord): IndexChange {
    const { uri } = record;
    const before = this.#records.get(uri);
    if (before !== undefined && JSON.stringify(before) === JSON.stringify(record)) return nothing;
    const dependents = this.#remove(uri);
    this.#records.set(uri, record);
    this.#link(record);
    if (!this.complete) return { changed: [uri], dependents: [] };
    for (const name of this.#dependentsOf(record)) dependents.add(name);
    dependents.delete(uri);
    return { changed: [uri], dependents: [...dependents] };
  }

  /** Notes a Markdown file that is not ours, so that links to it resolve. */
  setForeign(uri: string): IndexChange {
    if (this.#foreign.has(uri)) return nothing;
    const wasOurs = this.#records.has(uri);
    const dependents = this.#remove(uri);
    this.#foreign.add(uri);
    const token = tokenOf(uri);
    add(this.#files, token, uri);
    for (const asking of this.#asking.get(token) ?? []) dependents.add(asking);
    return { changed: wasOurs ? [uri] : [], dependents: [...dependents] };
  }

  /** Forgets a file. */
  delete(uri: string): IndexChange {
    if (!this.#records.has(uri) && !this.#foreign.has(uri)) return nothing;
    const dependents = this.#remove(uri);
    dependents.delete(uri);
    return { changed: [uri], dependents: [...dependents] };
  }

  /** All files with this id; more than one is a mistake of the user's. */
  byId(id: string): readonly IndexRecord[] {
    return this.#candidates(id).flatMap((uri) => {
      const record = this.#records.get(uri);
      return isNamed(record, id) ? [record] : [];
    });
  }

  goals(): readonly GoalRecord[] {
    return this.ofKind('goal');
  }

  /** The records of one kind, without a look at all the others: rules ask this for each goal. */
  ofKind<Kind extends IndexRecord['kind']>(kind: Kind): readonly Extract<IndexRecord, { kind: Kind }>[] {
    const records = this.#kinds.get(kind) as ReadonlyMap<string, Extract<IndexRecord, { kind: Kind }>> | undefined;
    return records === undefined ? [] : [...records.values()];
  }

  goalsOf(owner: string): readonly GoalRecord[] {
    return (this.#owners.get(owner) ?? []).flatMap((uri) => {
      const record = this.#records.get(uri);
      return record?.kind === 'goal' ? [record] : [];
    });
  }

  /** What `id`, `id#anchor`, `[[name]]`, `name` or a relative link in the file `from` leads to. */
  resolve(target: string, from: string): Resolution | undefined {
    const { name, anchor } = splitReference(target);
    const uri = name === '' ? from : this.#find(name, from);
    if (uri === undefined) return undefined;
    const record = this.#records.get(uri);
    if (record === undefined) return { uri };
    if (anchor === undefined) return { uri, record };
    const found = 'anchors' in record ? record.anchors.find((item) => item.anchor === anchor) : undefined;
    if (found !== undefined) return { uri, record, anchor: found };
    return 'anchors' in record ? { uri, record, missingAnchor: anchor } : { uri, record };
  }

  /** The file with that id, else at that address, else with that name, or that path from some folder above it. */
  #find(name: string, from: string): string | undefined {
    const candidates = this.#candidates(name);
    if (candidates.length === 0) return undefined;
    const same = candidates.find((uri) => isNamed(this.#records.get(uri), name));
    if (same !== undefined) return same;
    const link = resolveLink(from, name);
    const addresses = link === undefined ? [] : [comparableUri(link), comparableUri(`${link}.md`)];
    const end = pathOf(name.startsWith('/') ? name : `/${name}`);
    return (
      candidates.find((uri) => addresses.includes(comparableUri(uri))) ??
      (isRelative(name) ? undefined : candidates.find((uri) => pathOf(uri).endsWith(end)))
    );
  }

  #candidates(name: string): readonly string[] {
    return this.#files.get(tokenOf(name)) ?? [];
  }

  #link(record: IndexRecord): void {
    const sameKind = this.#kinds.get(record.kind);
    if (sameKind === undefined) this.#kinds.set(record.kind, new Map([[record.uri, record]]));
    else sameKind.set(record.uri, record);
    for (const token of tokensOf(record)) add(this.#files, token, record.uri);
    for (const token of askedTokens(record)) add(this.#asking, token, record.uri);
    if (record.kind === 'goal' && record.owner !== undefined) add(this.#owners, record.owner, record.uri);
  }

  /** Takes a file out of all maps and gives the files that depended on it. */
  #remove(uri: string): Set<string> {
    if (this.#foreign.delete(uri)) {
      remove(this.#files, tokenOf(uri), uri);
      return new Set(this.#asking.get(tokenOf(uri)));
    }
    const record = this.#records.get(uri);
    if (record === undefined) return new Set();
    const dependents = this.#dependentsOf(record);
    this.#records.delete(uri);
    this.#kinds.get(record.kind)?.delete(uri);
    for (const token of tokensOf(record)) remove(this.#files, token, uri);
    for (const token of askedTokens(record)) remove(this.#asking, token, uri);
    if (record.kind === 'goal' && record.owner !== undefined) remove(this.#owners, record.owner, uri);
    return dependents;
  }

  #dependentsOf(record: IndexRecord): Set<string> {
    const dependents = new Set<string>();
    for (const token of tokensOf(record)) for (const uri of this.#asking.get(token) ?? []) dependents.add(uri);
    if ('id' in record) for (const { uri } of this.byId(record.id)) dependents.add(uri);
    const owner = record.kind === 'goal' ? record.owner : record.kind === 'profile' ? record.id : undefined;
    if (owner !== undefined) for (const uri of this.#owners.get(owner) ?? []) dependents.add(uri);
    return dependents;
  }
}

/** `[[name]]`, `[[name|label]]` or `[label](name)`. */
const LINK = /^\[(?:\[([^\]|]*)(?:\|[^\]]*)?\]\]|[^[\]]*\]\(([^()\s]*)\))$/;

/** `[[mira#brand-lead|label]]` → name `mira`, anchor `brand-lead`; a `^` before the anchor is dropped. */
export function splitReference(target: string): { readonly name: string; readonly anchor?: string } {
  const written = target.trim();
  const inner = LINK.exec(written)?.slice(1).join('') ?? written;
  const hash = inner.indexOf('#');
  if (hash < 0) return { name: inner };
  return { name: inner.slice(0, hash), anchor: inner.slice(hash + 1).replace(/^\^/, '') };
}

/** The last segment of an id, address or link, in lower case: what all ways to name a file have in common. */
function tokenOf(name: string): string {
  return nameOf(name).toLowerCase();
}

function tokensOf(record: IndexRecord): ReadonlySet<string> {
  const tokens = new Set([tokenOf(record.uri)]);
  if ('id' in record) tokens.add(tokenOf(record.id));
  return tokens;
}

function askedTokens(record: IndexRecord): ReadonlySet<string> {
  return new Set(record.references.map(({ target }) => tokenOf(splitReference(target).name)));
}

function isNamed(record: IndexRecord | undefined, id: string): record is Extract<IndexRecord, { readonly id: string }> {
  return record !== undefined && 'id' in record && record.id === id;
}

/** A Markdown link counts from the file that holds it; a wiki link, and one that begins with `/`, from the top folder. */
function isRelative(name: string): boolean {
  return !name.startsWith('/') && /\.(?:md|markdown)$/i.test(name);
}

function pathOf(uri: string): string {
  return comparableUri(uri)
    .replace(/\.(?:md|markdown)$/i, '')
    .toLowerCase();
}

function add(map: Map<string, string[]>, key: string, uri: string): void {
  const uris = map.get(key);
  if (uris === undefined) map.set(key, [uri]);
  else if (!uris.includes(uri)) uris.push(uri);
}

function remove(map: Map<string, string[]>, key: string, uri: string): void {
  const left = map.get(key)?.filter((other) => other !== uri);
  if (left === undefined || left.length === 0) map.delete(key);
  else map.set(key, left);
}
