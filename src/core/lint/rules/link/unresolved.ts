import type { BrokenDocument, OwnDocument } from '../../../documents/document';
import type { WorkspaceIndex } from '../../../index/workspace-index';
import type { Link } from '../../../markdown/links';
import { parseLocalDate } from '../../../time/local-date';
import { message } from '../../../text/message';
import { fix, replaceWithOneOf } from '../../fix';
import type { DocumentRule, Observation } from '../../rule';
import { nearest } from '../../../documents/nearest';

export const unresolvedLink: DocumentRule = {
  code: 'link/unresolved',
  on: 'document',
  severity: 'information',
  summary: 'A wiki link, a relative link to a Markdown file, or an id in `goals` leads nowhere.',
  *check(document, { uri, index }) {
    if (!index.complete || document.kind === 'broken') return;
    yield* unresolvedIds(document, uri, index);
    const resolves = new Map<string, boolean>();
    for (const link of document.links) {
      if (!leadsToMarkdown(link) || isDayNote(link)) continue;
      const known = resolves.get(link.target) ?? index.resolve(link.target, uri) !== undefined;
      resolves.set(link.target, known);
      if (known) continue;
      const label = labelOf(document.text, link);
      yield {
        range: link.targetRange,
        message: message('No file is called “{target}”: correct the name, or make the file', { target: link.target }),
        fixes: () => [fix(message('Keep the words, drop the link'), [{ range: link.range, newText: label }])],
      };
    }
  },
};

function* unresolvedIds(
  document: Exclude<OwnDocument | BrokenDocument, BrokenDocument>,
  uri: string,
  index: WorkspaceIndex,
): Iterable<Observation> {
  if (!('goals' in document)) return;
  for (const { value, range } of document.goals) {
    if (index.resolve(value, uri) !== undefined) continue;
    yield {
      range,
      message: message('No goal has the id “{target}”: correct it, or leave it out', { target: value }),
      fixes: () =>
        replaceWithOneOf(
          range,
          nearest(
            value,
            index.goals().map((goal) => goal.id),
          ),
        ),
    };
  }
}

/** Whoever writes daily notes links to days that have none. */
function isDayNote({ kind, target }: Link): boolean {
  const name = target.replace(/#.*$/, '').replace(/\.md$/i, '').split('/').at(-1) ?? '';
  return kind === 'wiki' && parseLocalDate(name) !== undefined;
}

/** Links to other kinds of file and to the web are not ours to judge. */
function leadsToMarkdown({ kind, target }: Link): boolean {
  if (target === '' || /^[a-z][a-z\d+.-]*:/i.test(target) || target.startsWith('//')) return false;
  const ending = /\.([a-z\d]{1,8})$/i.exec(target)?.[1]?.toLowerCase();
  if (kind === 'wiki')
    return ending === undefined || ending === 'md' || ending === 'markdown' || !/^[a-z]+$/.test(ending);
  return ending === 'md' || ending === 'markdown';
}

function labelOf(text: string, link: Link): string {
  const source = text.slice(link.range.start, link.range.end);
  if (link.kind === 'wiki') return source.slice(2, -2).split('|').at(-1) ?? '';
  return /^!?\[(.*?)\](?:\(.*\)|\[[^\]]*\])?$/s.exec(source)?.[1] ?? source;
}
