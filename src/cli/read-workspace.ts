import { pathToFileURL } from 'node:url';
import type { MilepostDocument } from '../core/documents/document';
import { mayHaveFindings } from '../core/lint/suppression';
import { parseDocument } from '../core/documents/parse-document';
import { foreignAliases, summarize } from '../core/index/summarize';
import { WorkspaceIndex } from '../core/index/workspace-index';
import type { ProseReader } from '../core/markdown/inline';
import type * as RemarkProse from '../core/markdown/remark-prose';
import type { GitPort } from '../core/ports';
import type { Settings } from '../core/settings';
import { matcherOf } from '../core/text/glob';
import type { LocalDate } from '../core/time/local-date';
import type { RecurrenceReader } from '../core/time/recurrence';
import type * as Recurrences from '../core/time/recurrences';
import { findFiles } from './find-files';
import { GitWorkTrees } from './git-work-trees';
import { readSettings } from './read-settings';
import { LARGEST_FILE_BYTES, readText, type TextRead } from './read-text';
import type { Scope } from './scope';
import type { Place } from './target';
import { todayHere } from './today';
import type { Troubles } from './troubles';

const BYTES_PER_MEGABYTE = 1024 * 1024;
/**
 * Characters of text, about a thousand goals, up to which documents are kept between reading and judging. They take ten
 * times their text: in a larger workspace files are read and parsed again, so that memory grows by the records alone.
 */
const MOST_KEPT = 4 * BYTES_PER_MEGABYTE;

/** A folder whose files have been read once: their records, not their texts. */
export interface Workspace {
  readonly root: string;
  readonly settings: Settings;
  readonly today: LocalDate;
  readonly index: WorkspaceIndex;
  readonly git: GitPort;
  /** The Markdown files that were asked for and are ours, sorted by path. */
  readonly files: readonly Place[];
  /** The documents of these files by path, where they are not too many. */
  readonly kept: Map<string, DocumentRead>;
}

export interface WorkspaceRequest {
  readonly root: string;
  /** What was asked for. */
  readonly scope: Scope;
  /** A file whose text comes from elsewhere and that is not read. */
  readonly except?: Place;
  /** Wins over `milepost.today`, and that over the clock. */
  readonly today: LocalDate | undefined;
  /** `lint`: documents are kept and goals are judged later, once. `show`: the records have scores. */
  readonly purpose: 'lint' | 'show';
}

/** A file's text as a document, and what is needed to write it back. */
export interface DocumentRead {
  readonly uri: string;
  readonly document: MilepostDocument;
  /** Whether a byte order mark stood before the text. */
  readonly hasMark: boolean;
}

/** Reads settings and files of a workspace. */
export function readWorkspace(
  { root, scope, except, today, purpose }: WorkspaceRequest,
  troubles: Troubles,
): Workspace {
  const { settings, exclude } = readSettings(root, (line) => troubles.note(line));
  const day = today ?? settings.today ?? todayHere();
  const index = new WorkspaceIndex();
  index.complete = false;
  const found = findFiles({
    root,
    isExcluded: matcherOf(exclude),
    targets: scope.targets,
    listener: {
      onUnreadable: (place, detail) => troubles.cannotRead(place, `cannot be read: ${detail}`),
      onSkipped: (link, reason) => troubles.skipped(link, reason),
    },
  }).filter(({ truePath }) => truePath !== except?.truePath);
  const kept = new Map<string, DocumentRead>();
  let length = 0;
  const files = found.filter((file, number) => {
    troubles.progress.show('Reading', number, found.length);
    const read = readDocument(file, settings, troubles);
    if (read === undefined) {
      // Links to it lead somewhere all the same.
      index.setForeign(uriOf(file.path));
      return false;
    }
    putInIndex(read, index, purpose === 'show' ? day : undefined);
    if (!mayHaveFindings(read.document)) troubles.foreign(file);
    if (!scope.covers(file)) return false;
    length += read.document.text.length;
    const isJudged = mayHaveFindings(read.document);
    if (length > MOST_KEPT) kept.clear();
    else if (isJudged && purpose === 'lint') kept.set(file.path, read);
    return isJudged;
  });
  index.complete = true;
  troubles.progress.clear();
  return { root, settings, today: day, index, git: new GitWorkTrees(root), files, kept };
}

/** Tells whether the document is one of ours; links to another lead somewhere all the same. With a day, goals get scores. */
export function putInIndex({ uri, document }: DocumentRead, index: WorkspaceIndex, day?: LocalDate): boolean {
  const record = summarize(uri, document, day);
  if (record === undefined) index.setForeign(uri, foreignAliases(document));
  else index.set(record);
  return record !== undefined;
}

/** The document of a file of the workspace: the one that was kept, which is given up, else it is read again. */
export function takeDocument(file: Place, { kept, settings }: Workspace, troubles: Troubles): DocumentRead | undefined {
  const known = kept.get(file.path);
  if (known === undefined) return readDocument(file, settings, troubles);
  kept.delete(file.path);
  return known;
}

/** Reads and parses one file; undefined, with a word to the user, when that cannot be. */
export function readDocument(file: Place, settings: Settings, troubles: Troubles): DocumentRead | undefined {
  return documentOf(file, readText(file.path), settings, troubles);
}

/** The document of what was read as `file`; undefined, with a word to the user, when it could not be read. */
export function documentOf(
  file: Place,
  read: TextRead,
  settings: Settings,
  troubles: Troubles,
): DocumentRead | undefined {
  const uri = uriOf(file.path);
  switch (read.kind) {
    case 'text':
      return { uri, document: parseText(read.text, settings), hasMark: read.hasMark };
    case 'foreign':
      // Named, it was taken for a text; met on the way it is none of our business.
      if (troubles.scope.names(file)) {
        troubles.cannotRead(file, 'is no text in UTF-8 and was not checked');
        return undefined;
      }
      return { uri, document: UNREAD, hasMark: false };
    case 'too-large':
      // A large file that is not ours is none of our business.
      if (parseDocument(read.head).kind === 'foreign') return { uri, document: UNREAD, hasMark: false };
      troubles.tooLarge(file, `is larger than ${LARGEST_FILE_BYTES / BYTES_PER_MEGABYTE} MB and was skipped`);
      return undefined;
    case 'not-utf-8':
      troubles.cannotRead(file, 'is not UTF-8; save it in that encoding');
      return undefined;
    case 'unreadable':
      troubles.cannotRead(file, `cannot be read: ${read.detail}`);
      return undefined;
  }
}

/** A file that is not ours and whose text nobody needs: links to it resolve all the same. */
const UNREAD: MilepostDocument = { kind: 'foreign', text: '' };

export function parseText(text: string, settings: Settings): MilepostDocument {
  return parseDocument(text, { sections: settings.sections, prose, recurrences });
}

export function uriOf(file: string): string {
  return pathToFileURL(file).href;
}

export function recurrences(): RecurrenceReader {
  return (require('../core/time/recurrences') as typeof Recurrences).recurrences;
}

function prose(): ProseReader {
  return (require('../core/markdown/remark-prose') as typeof RemarkProse).remarkProse;
}
