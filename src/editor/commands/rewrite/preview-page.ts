import { engine } from '../../engine';
import * as vscode from 'vscode';
import { applyEdits } from '../../../core/text/apply-edits';
import { type Answer, askPick, BACK, type Frame, isGone, type Page, separator } from '../../quick-steps';
import { answersOf, beginning, kpiWords, type Subject } from './rewrite-draft';

const { l10n } = vscode;

interface Decision extends vscode.QuickPickItem {
  readonly answer: Answer<number | true>;
}

/** Shows the file as it would be, and each answer, before anything is written. */
export function previewPage(subject: Subject, step: number): Page {
  return { step, title: l10n.t('Preview'), ask: (frame) => askPreview(frame, subject) };
}

async function askPreview(frame: Frame, subject: Subject): Promise<Answer<number | true>> {
  const { goal, draft, preview, parse } = subject;
  const { rewriteGoal, verdictIn } = engine();
  const text = applyEdits(goal.text, rewriteGoal(goal, answersOf(draft)));
  const after = parse(text);
  const scores = [goal, after].map((one) => (one.kind === 'goal' ? verdictIn(one, subject).score : 0));
  await preview.show(
    text,
    l10n.t('{name}: as it would be', { name: goal.title?.value ?? goal.statement?.plain ?? '' }),
  );
  const items: readonly (Decision | vscode.QuickPickItem)[] = [
    {
      label: l10n.t('$(check) Apply'),
      description: `SMART ${scores.join(' → ')}`,
      detail: text === goal.text ? l10n.t('The goal says all of this already') : l10n.t('One undo takes it all back'),
      answer: true,
    },
    separator(''),
    ...changesOf(subject),
    separator(''),
    { label: l10n.t('$(arrow-left) Back'), answer: BACK },
    { label: l10n.t('$(close) Cancel'), answer: undefined },
  ];
  const placeholder = l10n.t('Nothing is written yet; choose a line to change it');
  const picked = await askPick<Decision>(frame, { placeholder, items: () => items });
  return isGone(picked) ? picked : picked.item.answer;
}

function line(answer: number, label: string, detail: string): Decision {
  return { label, detail, answer };
}

/** What the answers change, each with the step that asks for it. */
function changesOf({ goal, draft }: Subject): readonly Decision[] {
  const before = beginning(goal);
  const { kpi } = draft;
  const differs = (name: 'sentence' | 'how' | 'why'): boolean =>
    draft[name].trim() !== '' && draft[name] !== before[name];
  return [
    ...(differs('sentence') ? [line(1, l10n.t('Outcome'), draft.sentence)] : []),
    ...(kpi ? [line(2, l10n.t('KPI'), kpiWords(kpi))] : []),
    ...(differs('how') ? [line(3, l10n.t('How'), draft.how)] : []),
    ...(differs('why') ? [line(4, l10n.t('Why'), draft.why)] : []),
    ...(String(draft.supports) !== String(before.supports)
      ? [line(4, l10n.t('Supports'), draft.supports.join(', '))]
      : []),
    ...(draft.due && draft.due !== before.due ? [line(5, l10n.t('Due'), draft.due)] : []),
  ];
}
