import { idKey, personKey, personOf, type People } from '../domain/person';
import { namesOf } from '../domain/reader';
import { tasksOf } from './dependencies';
import { OwnersGoals } from './owners-goals';
import { peopleOf } from './people';
import type { AnchorRecord, GoalRecord, IndexRecord, ProfileRecord } from './record';
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
  /** The Markdown files that are not ours, with their aliases. */
  readonly #foreign = new Map<string, readonly string[]>();
  readonly #kinds: Grouped<IndexRecord> = new Map();
  readonly #ids: Grouped<IndexRecord> = new Map();
  /** By those who own them, as `personKey` has it. */
  readonly #goals: Grouped<GoalRecord> = new Map();
  /** What was made of a person's goals, as long as none of them changes, nor anybody's names. */
  readonly #ownersGoals = new Map<string, OwnersGoals>();
  #people: People | undefined;
  /** Token → the files that have it as id, name or alias. */
  readonly #files: Grouped<true> = new Map();
  /** Token → the files with a reference that ends in it. */
  readonly #asking: Grouped<true> = new Map();
  /** The files with a task of this id, and those with a task that depends on one. */
  readonly #tasks: Grouped<IndexRecord> = new Map();
  readonly #depending: Grouped<true> = new Map();

  get size(): number {
    return this.#records.size;
  }

  records(): IterableIterator<IndexRecord> {
    return this.#records.values();
  }

  get(uri: string): IndexRecord | undefined {
    return this.#records.get(uri);
  }

  /** Whether a Markdown file has this address, one of ours or another. */
  has(uri: string): boolean {
    return this.#records.has(uri) || this.#foreign.has(uri);
  }

  /** The other names of a Markdown file, one of ours or another. */
  aliasesOf(uri: string): readonly string[] {
    return this.#records.get(uri)?.aliases ?? this.#foreign.get(uri) ?? [];
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
  setForeign(uri: string, aliases: readonly string[] = []): IndexChange {
    const before = this.#foreign.get(uri);
    if (before !== undefined && JSON.stringify(before) === JSON.stringify(aliases)) return nothing;
    const wasOurs = this.#records.has(uri);
    const dependents = this.#remove(uri);
    this.#foreign.set(uri, aliases);
    for (const token of tokensOf({ uri, aliases })) {
      put(this.#files, token, uri, true);
      for (const asking of this.#asking.get(token)?.keys() ?? []) dependents.add(asking);
    }
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
    return [...(this.#ids.get(id)?.values() ?? [])];
  }

  /** The files that hold a task with this id. */
  withTask(id: string): readonly IndexRecord[] {
    return [...(this.#tasks.get(id)?.values() ?? [])];
  }

  goals(): readonly GoalRecord[] {
    return this.ofKind('goal');
  }

  /** The records of one kind, without a look at all the others: rules ask this for each goal. */
  ofKind<Kind extends IndexRecord['kind']>(kind: Kind): readonly Extract<IndexRecord, { kind: Kind }>[] {
    const records = this.#kinds.get(kind) as ReadonlyMap<string, Extract<IndexRecord, { kind: Kind }>> | undefined;
    return records === undefined ? [] : [...records.values()];
  }

  /** Everybody who has a profile. */
  get people(): People {
    return (this.#people ??= peopleOf(this.ofKind('profile')));
  }

  /** The profile of a person, by their id or an alias in any case. */
  profileOf(person: string): ProfileRecord | undefined {
    return this.byId(personOf(this.people, person).id).find((record) => record.kind === 'profile');
  }

  /** The goals of a person, by whichever of their names each says so. */
  goalsOf(owner: string): OwnersGoals {
    const key = idKey(this.people, owner);
    const known = this.#ownersGoals.get(key);
    if (known !== undefined) return known;
    const own = [...namesOf(owner, this.people)].flatMap((name) => [...(this.#goals.get(name)?.values() ?? [])]);
    const made = new OwnersGoals(own);
    this.#ownersGoals.set(key, made);
    return made;
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

  /** The file with that id, else at that address, else with that name, or that path from some folder above it, else with that alias. */
  #find(name: string, from: string): string | undefined {
    const [same] = this.#ids.get(name)?.keys() ?? [];
    if (same !== undefined) return same;
    const candidates = [...(this.#files.get(tokenOf(name))?.keys() ?? [])];
    if (candidates.length === 0) return undefined;
    const link = resolveLink(from, name);
    const addresses = link === undefined ? [] : [comparableUri(link), comparableUri(`${link}.md`)];
    const end = pathOf(name.startsWith('/') ? name : `/${name}`);
    return (
      candidates.find((uri) => addresses.includes(comparableUri(uri))) ??
      (isRelative(name) ? undefined : candidates.find((uri) => pathOf(uri).endsWith(end))) ??
      candidates.find((uri) => this.aliasesOf(uri).some((alias) => alias.toLowerCase() === name.toLowerCase()))
    );
  }

  #link(record: IndexRecord): void {
    const { uri } = record;
    put(this.#kinds, record.kind, uri, record);
    if ('id' in record) put(this.#ids, record.id, uri, record);
    if (record.kind === 'goal' && record.owner !== undefined) {
      put(this.#goals, personKey(record.owner), uri, record);
      this.#forgetGoalsOf(record.owner);
    }
    if (record.kind === 'profile') this.#forgetPeople();
    for (const token of tokensOf(record)) put(this.#files, token, uri, true);
    for (const token of askedTokens(record)) put(this.#asking, token, uri, true);
    for (const { id, dependsOn = [] } of tasksOf(record)) {
      if (id !== undefined) put(this.#tasks, id, uri, record);
      for (const first of dependsOn) put(this.#depending, first, uri, true);
    }
  }

  /** Takes a file out of all maps and gives the files that depended on it. */
  #remove(uri: string): Set<string> {
    const aliases = this.#foreign.get(uri);
    if (aliases !== undefined) {
      this.#foreign.delete(uri);
      const tokens = [...tokensOf({ uri, aliases })];
      for (const token of tokens) take(this.#files, token, uri);
      return new Set(tokens.flatMap((token) => [...(this.#asking.get(token)?.keys() ?? [])]));
    }
    const record = this.#records.get(uri);
    if (record === undefined) return new Set();
    const dependents = this.#dependentsOf(record);
    this.#records.delete(uri);
    take(this.#kinds, record.kind, uri);
    if ('id' in record) take(this.#ids, record.id, uri);
    if (record.kind === 'goal' && record.owner !== undefined) {
      take(this.#goals, personKey(record.owner), uri);
      this.#forgetGoalsOf(record.owner);
    }
    if (record.kind === 'profile') this.#forgetPeople();
    for (const token of tokensOf(record)) take(this.#files, token, uri);
    for (const token of askedTokens(record)) take(this.#asking, token, uri);
    for (const { id, dependsOn = [] } of tasksOf(record)) {
      if (id !== undefined) take(this.#tasks, id, uri);
      for (const first of dependsOn) take(this.#depending, first, uri);
    }
    return dependents;
  }

  #dependentsOf(record: IndexRecord): Set<string> {
    const dependents = new Set<string>();
    const add = (files: ReadonlyMap<string, unknown> | undefined) => {
      for (const uri of files?.keys() ?? []) dependents.add(uri);
    };
    for (const token of tokensOf(record)) add(this.#asking.get(token));
    if ('id' in record) add(this.#ids.get(record.id));
    for (const { id } of tasksOf(record)) if (id !== undefined) add(this.#depending.get(id));
    for (const name of this.#ownersIn(record)) add(this.#goals.get(name));
    return dependents;
  }

  /** Every name of whoever a goal or a profile is of. */
  #ownersIn(record: IndexRecord): Iterable<string> {
    if (record.kind === 'goal') return record.owner === undefined ? [] : namesOf(record.owner, this.people);
    if (record.kind === 'profile') return [record.id, ...(record.aliases ?? [])].map(personKey);
    return [];
  }

  /** Where nobody's names are known, nobody's goals are. */
  #forgetGoalsOf(owner: string): void {
    if (this.#people !== undefined) this.#ownersGoals.delete(idKey(this.#people, owner));
  }

  #forgetPeople(): void {
    this.#people = undefined;
    this.#ownersGoals.clear();
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

function tokensOf(file: Pick<IndexRecord, 'uri' | 'aliases'> & { readonly id?: string }): ReadonlySet<string> {
  const { uri, id, aliases = [] } = file;
  return new Set([uri, ...(id === undefined ? [] : [id]), ...aliases].map(tokenOf));
}

function askedTokens(record: IndexRecord): ReadonlySet<string> {
  return new Set(record.references.map(({ target }) => tokenOf(splitReference(target).name)));
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

/** What belongs to each of the files that share a word: an id, an owner, a kind. By the word, then by the file's address. */
type Grouped<Value> = Map<string, Map<string, Value>>;

function put<Value>(groups: Grouped<Value>, word: string, uri: string, value: Value): void {
  const group = groups.get(word);
  if (group === undefined) groups.set(word, new Map([[uri, value]]));
  else group.set(uri, value);
}

function take(groups: Grouped<unknown>, word: string, uri: string): void {
  const group = groups.get(word);
  if (group?.delete(uri) && group.size === 0) groups.delete(word);
}
