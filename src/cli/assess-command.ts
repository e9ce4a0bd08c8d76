import { judge } from '../core/smart/judge';
import { rewrites } from '../core/smart/rewrite';
import { DIMENSIONS, type Evidence, type Verdict } from '../core/smart/verdict';
import { formatMessage } from '../core/text/message';
import type { LocalDate } from '../core/time/local-date';
import { letters } from '../protocol/labels';
import { describeVerdict } from './describe-verdict';
import { dateOption, readArguments, UsageError, type Command, type ExitCode, type Terminal } from './command';
import { json } from './printable';
import { standardInputLines, type InputLine } from './standard-input-lines';
import { stylesFor } from './styles';
import { todayHere } from './today';

const help = `Judges bare statements: which letters of SMART their words earn, and why.

Usage: milepost assess [STATEMENT…] [OPTIONS]

  STATEMENT      one goal in one sentence, in quotes; without one, each line of standard input is a statement;
                 one that begins with “-” goes behind “--”: milepost assess -- "- 5 kg by June"
  --jsonl        each line of standard input is {"id": …, "text": "…"}, and each line out is
                 {"id", "kind", "S", "M", "A", "R", "T", "score", "evidence": [{"letter", "text", "start", "end", "reason"}]};
                 kind is goal, report or question; in another language it is {"id", "language": "other"}
  --rewrites     with --jsonl, each line out has "rewrites" too: better wordings, with blanks such as ⟨when⟩
  --today DATE   judge as on that day, such as 2027-06-10

Exit code: 0, or 2 for wrong use or input that cannot be read.
`;

export const assessCommand: Command = {
  name: 'assess',
  summary: 'judges bare statements',
  help,
  async run(args, terminal) {
    const options = {
      jsonl: { type: 'boolean', default: false },
      rewrites: { type: 'boolean', default: false },
      today: { type: 'string' },
    } as const;
    const { values, positionals } = readArguments(args, options, 'a statement');
    const today = dateOption(values.today) ?? todayHere();
    const write = values.jsonl ? writeJson(today, values.rewrites, terminal) : writePretty(today, terminal);
    if (positionals.length > 0) {
      const empty = positionals.findIndex(isEmpty);
      if (empty >= 0) throw new UsageError(`statement ${empty + 1} has no words: write one goal in one sentence.`);
      if (positionals.length > 1 && !positionals.some((text) => /\s/.test(text)))
        terminal.complain('each word was taken for a statement; one of several words goes in quotes.');
      positionals.forEach((text, index) => write(index + 1, text));
      return 0;
    }
    if (process.stdin.isTTY) throw new UsageError(NO_STATEMENT);
    return judgeStandardInput(values.jsonl, write, terminal);
  },
};

const NO_STATEMENT = 'give a statement in quotes, or statements on standard input.';
const NO_OBJECT = 'is no object such as {"id": 1, "text": "Run three campaigns by May"}';
const WORDS = /[\p{Letter}\p{Number}]/u;

/** Whether there is nothing to judge. */
function isEmpty(statement: string): boolean {
  return !WORDS.test(statement);
}

interface Statement {
  readonly id: unknown;
  readonly text: string;
}

type Write = (id: unknown, text: string) => void;

/** Answers as the lines come; a line that cannot be read is named and left out. */
async function judgeStandardInput(jsonl: boolean, write: Write, terminal: Terminal): Promise<ExitCode> {
  const read = jsonl ? readJson : readPlain;
  let any = false;
  let failed = false;
  const answer = ({ number, text }: InputLine): void => {
    if (text?.trim() === '') return;
    any = true;
    const statement = text === undefined ? 'is not UTF-8' : read(text, number);
    if (typeof statement === 'string') {
      failed = true;
      terminal.complain(`line ${number} of standard input: ${statement}.`);
    } else write(statement.id, statement.text);
  };
  for await (const lines of standardInputLines()) {
    lines.forEach(answer);
    terminal.out.flush();
  }
  // A list may have no lines; without a list somebody has forgotten the statement.
  if (!any && !jsonl) throw new UsageError(NO_STATEMENT);
  return failed ? 2 : 0;
}

function readPlain(line: string, number: number): Statement | string {
  return isEmpty(line) ? 'has no words' : { id: number, text: line };
}

/** The statement of a line of JSON, or what is wrong with it. */
function readJson(line: string): Statement | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'is no JSON';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return NO_OBJECT;
  if (!('text' in value)) return 'has no “text”';
  if (typeof value.text !== 'string') return 'its “text” is no string';
  if (isEmpty(value.text)) return 'its “text” has no words';
  return { id: 'id' in value ? value.id : null, text: value.text };
}

function writeJson(today: LocalDate, withRewrites: boolean, { out }: Terminal): Write {
  return (id, text) => {
    const verdict = judge(text, today);
    if (verdict.language !== undefined) {
      out.write(`${json({ id, language: verdict.language })}\n`);
      return;
    }
    const earned = Object.fromEntries(DIMENSIONS.map((name) => [letters[name], Number(verdict.dimensions[name].met)]));
    const { kind, score } = verdict;
    const better = withRewrites ? { rewrites: rewrites(verdict, text, today).map((rewrite) => rewrite.text) } : {};
    out.write(`${json({ id, kind, ...earned, score, evidence: evidenceOf(verdict), ...better })}\n`);
  };
}

/**
 * Start and end count UTF-16 code units of the given text. Words that several checks of a letter rest on are said once,
 * with every reason.
 */
function evidenceOf(verdict: Verdict) {
  return DIMENSIONS.flatMap((name) => {
    const spans = new Map<string, { readonly item: Evidence; readonly reasons: Set<string> }>();
    for (const item of verdict.dimensions[name].checks.flatMap((check) => check.evidence)) {
      const key = `${item.range.start} ${item.range.end}`;
      const span = spans.get(key) ?? { item, reasons: new Set() };
      spans.set(key, span);
      span.reasons.add(formatMessage(item.reason));
    }
    return [...spans.values()].map(({ item: { text, range }, reasons }) => ({
      letter: letters[name],
      text,
      start: range.start,
      end: range.end,
      reason: [...reasons].join('; '),
    }));
  });
}

function writePretty(today: LocalDate, { out }: Terminal): Write {
  const styles = stylesFor(out);
  let first = true;
  return (_, text) => {
    out.print(`${first ? '' : '\n'}${describeVerdict(text, judge(text, today), today, styles)}\n`);
    first = false;
  };
}
