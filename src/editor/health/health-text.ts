import * as vscode from 'vscode';
import type { Message } from '../../core/text/message';
import type { Log } from '../log';
import type { Platform } from '../platform';
import type { FindingCounts } from '../workspace/finding-counts';
import type { FolderReader } from '../workspace/folder-reader';
import type { IndexCache } from '../workspace/index-cache';
import type { WorkspaceModel } from '../workspace/workspace-model';
import { optional } from '../../core/optional';
import { type HealthFacts, healthReport } from './report';

/** What the facts are read from. */
export interface HealthParts {
  readonly version: string;
  readonly platform: Platform;
  readonly model: WorkspaceModel;
  readonly reader: FolderReader;
  readonly counts: FindingCounts;
  readonly log: Log;
  readonly cache?: IndexCache;
}

export async function healthText(parts: HealthParts): Promise<string> {
  return healthReport(await gatherFacts(parts));
}

async function gatherFacts(parts: HealthParts): Promise<HealthFacts> {
  const { model, reader, cache, log } = parts;
  const { env, workspace } = vscode;
  return {
    versions: {
      milepost: parts.version,
      editor: `${env.appName} ${vscode.version}`,
      host: parts.platform.runtime,
    },
    workspace: {
      folders: (workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme),
      isTrusted: workspace.isTrusted,
      isRemote: env.remoteName !== undefined,
    },
    files: files(parts),
    readings: model.files().flatMap((folder) => reader.firstReadingOf(folder) ?? []),
    times: log.times.all(),
    troubles: log.troubles.all(),
    ...optional({ progress: model.progress, cacheBytes: await cache?.bytes() }),
  };
}

function files({ model, counts }: HealthParts): HealthFacts['files'] {
  const folders = model.files();
  return {
    ours: tally(folders.flatMap(({ index }) => [...index.records()].map(({ kind }) => kind))),
    open: folders.reduce((sum, { buffers }) => sum + buffers.size, 0),
    skipped: tally(folders.flatMap(({ problems }) => [...problems.values()].map(ownWords))),
    errors: counts.errors,
    unlisted: counts.unlisted,
  };
}

function tally(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** The message without what fills its places, which may name a file. */
function ownWords({ template }: Message): string {
  return template.replaceAll(/\{\w+\}/g, '…');
}
