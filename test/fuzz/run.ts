import * as fc from 'fast-check';
import { parseArgs } from 'node:util';
import { anyDocument } from './any-document';
import { BrokenLaw, LAWS, assertEveryLaw } from './every-law';
import { shrunk } from './shrunk';

/** So many documents are drawn from one seed; the next ones from the next. */
const BATCH = 500;

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    documents: { type: 'string', default: 'Infinity' },
    seed: { type: 'string', default: '1' },
    path: { type: 'string' },
  },
});

interface Fault {
  readonly seed: number;
  readonly path: string;
  readonly text: string;
  readonly error: unknown;
}

interface Batch {
  readonly tried: number;
  readonly fault?: Fault;
}

process.exitCode = run();

function run(): number {
  const started = Date.now();
  const until = started + Number(values.seconds) * 1000;
  const most = values.path === undefined ? Number(values.documents) : 1;
  let tried = 0;
  let seed = Number(values.seed);
  let batch: Batch = { tried: 0 };
  do {
    batch = tryBatch(seed++, Math.min(BATCH, most - tried), until);
    tried += batch.tried;
  } while (batch.fault === undefined && tried < most && Date.now() < until);
  const seconds = (Date.now() - started) / 1000;
  console.log(`${tried} documents in ${seconds.toFixed(1)} s, ${(tried / seconds).toFixed(0)} a second`);
  if (batch.fault !== undefined) tell(batch.fault);
  return batch.fault === undefined ? 0 : 1;
}

function tryBatch(seed: number, documents: number, until: number): Batch {
  let tried = 0;
  const property = fc.property(anyDocument, (text) => {
    tried++;
    assertEveryLaw(text);
  });
  const { counterexample, counterexamplePath, errorInstance } = fc.check(property, {
    seed,
    numRuns: documents,
    endOnFailure: true,
    interruptAfterTimeLimit: Math.max(1, until - Date.now()),
    ...(values.path !== undefined && { path: values.path }),
  });
  if (counterexample === null || counterexamplePath === null) return { tried };
  return { tried, fault: { seed, path: counterexamplePath, text: counterexample[0], error: errorInstance } };
}

function tell({ seed, path, text, error }: Fault): void {
  const law = error instanceof BrokenLaw ? error.law : undefined;
  const holds = law === undefined ? assertEveryLaw : LAWS[law];
  const least = holds === undefined ? text : shrunk(text, holds);
  console.log(`\nA law does not hold: ${error instanceof Error ? error.message : String(error)}`);
  console.log(`\nThe least text that breaks it, as JSON, to be kept in test/fixtures/fuzz:\n${JSON.stringify(least)}`);
  console.log(`\nTo see it again: npm run fuzz -- --seed ${seed} --path ${path}`);
}
