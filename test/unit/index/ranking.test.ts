import assert from 'node:assert/strict';
import { parseDocument } from '../../../src/core/documents/parse-document';
import { movesOf, rankings } from '../../../src/core/index/ranking';
import { workspaceStatus } from '../../../src/core/index/status';
import { summarize } from '../../../src/core/index/summarize';
import { WorkspaceIndex } from '../../../src/core/index/workspace-index';
import { defaultSettings } from '../../../src/core/settings';
import type { LocalDate } from '../../../src/core/time/local-date';

const TODAY = '2027-06-10' as LocalDate;

describe('rankings', () => {
  it('rank the goals in work of each owner, and no one else’s', () => {
    const index = new WorkspaceIndex();
    const add = (id: string, keys: Readonly<Record<string, string>>) => {
      const lines = Object.entries({ type: 'goal', id, title: id, status: 'active', owner: 'ana', ...keys });
      const text = `---\n${lines.map(([key, value]) => `${key}: ${value}\n`).join('')}---\n# ${id}\n`;
      const record = summarize(`file:///w/${id}.md`, parseDocument(text), TODAY);
      if (record !== undefined) index.set(record);
    };
    add('a1', { priority: '1' });
    add('b1', { priority: '2', owner: 'ben' });
    add('a2', { priority: '3' });
    add('a3', { status: 'proposed' });
    add('a4', { status: 'draft' });
    const { goals } = workspaceStatus({ index, settings: defaultSettings, today: TODAY });
    const ranked = rankings(goals, {});
    const told = goals.map(({ id, uri }) => `${id}: ${movesOf(ranked.get(uri)).join(' ')}`);
    assert.deepEqual(told, ['a1: down', 'b1: ', 'a2: up down', 'a3: up', 'a4: ']);
  });
});
