import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseDocument } from '../../src/core/documents/parse-document';
import { workspaceStatus } from '../../src/core/index/status';
import { summarize } from '../../src/core/index/summarize';
import { WorkspaceIndex } from '../../src/core/index/workspace-index';
import type { WorkspaceStatus } from '../../src/core/index/workspace-status';
import { defaultSettings } from '../../src/core/settings';
import { parseLocalDate } from '../../src/core/time/local-date';
import { recurrences } from '../../src/core/time/recurrences';

/** What the core makes of every Markdown file under a folder on a day (`2027-06-10`). */
export function readStatus(folder: string, day: string): WorkspaceStatus {
  const today = parseLocalDate(day);
  if (today === undefined) throw new Error(`${day} is no day`);
  const index = new WorkspaceIndex();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!name.endsWith('.md')) continue;
    const file = path.resolve(folder, name);
    const record = summarize(
      pathToFileURL(file).href,
      parseDocument(readFileSync(file, 'utf8'), { recurrences: () => recurrences }),
      today,
    );
    if (record !== undefined) index.set(record);
  }
  return workspaceStatus({ index, settings: defaultSettings, today, recurrences });
}
