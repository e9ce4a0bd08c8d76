import assert from 'node:assert/strict';
import type { LocalDate } from '../../../src/core/time/local-date';
import type { ReaderThread } from '../../../src/editor/platform';
import { readInThread } from '../../../src/editor/workspace/read-in-thread';

const REQUEST = { files: [], today: '2027-06-10' as LocalDate, sections: {} };
const noThread = (): ReaderThread => assert.fail('a thread was started');

describe('reading on a thread', () => {
  it('starts none when it was stopped before', async () => {
    await assert.rejects(
      readInThread(noThread, REQUEST, () => undefined, AbortSignal.abort()),
      { name: 'AbortError' },
    );
  });
});
