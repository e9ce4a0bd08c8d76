import { engine } from '../../engine';
import * as vscode from 'vscode';
import type { DueChoice } from '../../../core/edits/rewrite-choices';
import type { KpiAnswer } from '../../../core/edits/rewrite-goal';
import type { Verdict } from '../../../core/smart/verdict';
import type { LocalDate } from '../../../core/time/local-date';
import { supportable } from '../../language/reference-completion';
import { nameOf } from '../../language/score-hover';
import { type Answer, askMany, askPick, askText, type Frame, isGone, type Page, separator } from '../../quick-steps';
import { previewPage } from './preview-page';
import { type Draft, kpiWords, type Subject } from './rewrite-draft';

const { l10n } = vscode;

/** The questions in their order, the preview last; each keeps its answer in the draft. */
export function rewritePages(subject: Subject): readonly Page[] {
  const { draft } = subject;
  const counts = (): boolean => draft.kpi !== undefined;
  const isNumber = (): boolean => draft.kpi !== undefined && draft.kpi.to !== YES;
  return [
    { step: 1, title: l10n.t('Outcome'), ask: (frame) => askOutcome(frame, subject) },
    { step: 2, title: l10n.t('Measure'), ask: (frame) => askMeasure(frame, subject) },
    {
      step: 2,
      title: l10n.t('What is counted'),
      applies: () => counts() && draft.kpi?.id === undefined,
      ask: (frame) =>
        askKpi(
          frame,
          draft,
          'what',
          l10n.t('What is counted, or there in the end? Empty: no measure.'),
          l10n.t('campaigns'),
        ),
    },
    {
      step: 2,
      title: l10n.t('From'),
      applies: isNumber,
      ask: (frame) =>
        askKpi(frame, draft, 'from', l10n.t('Where does it stand now? Empty: counted from nothing.'), '0'),
    },
    {
      step: 2,
      title: l10n.t('To'),
      applies: isNumber,
      ask: (frame) => askKpi(frame, draft, 'to', l10n.t('Which number is it to reach? Empty: no measure.'), '3'),
    },
    {
      step: 2,
      title: l10n.t('Unit'),
      applies: () => isNumber() && engine().kpiRow({ ...(draft.kpi ?? NOTHING), unit: '' }).unit === '',
      ask: (frame) => askKpi(frame, draft, 'unit', l10n.t('In which unit?'), l10n.t('campaigns, %, min')),
    },
    { step: 3, title: l10n.t('Resources'), ask: (frame) => askSection(frame, subject, 'how') },
    { step: 4, title: l10n.t('Reason'), ask: (frame) => askSection(frame, subject, 'why') },
    {
      step: 4,
      title: l10n.t('What it supports'),
      applies: () => supportable(subject.index, subject.uri).length > 0,
      ask: (frame) => askSupports(frame, subject),
    },
    { step: 5, title: l10n.t('Date'), ask: (frame) => askDue(frame, subject) },
    previewPage(subject, 5),
  ];
}

/** The target of what is either done or not. */
const YES = 'yes';
const NOTHING: KpiAnswer = { what: '', from: '', to: '', unit: '' };

interface Choice<Value> extends vscode.QuickPickItem {
  readonly value: Value;
}

async function askOutcome(frame: Frame, { goal, draft, today }: Subject): Promise<Answer<true>> {
  const answer = await askPick<Choice<string>>(frame, {
    value: draft.sentence,
    placeholder: l10n.t('What will be there, or done, in the end?'),
    items: (typed) => {
      const { verdict, rewrites } = engine().judgeSentence(goal, typed, today);
      return [
        // Matches what is typed best, so that it comes first whatever the editor's order.
        {
          label: typed.trim() || l10n.t('Skip'),
          description: l10n.t('go on with this'),
          detail: lettersOf(verdict),
          value: '',
          alwaysShow: true,
        },
        separator(l10n.t('Or begin with one of these, and fill in its blanks')),
        ...rewrites.map((text) => ({ label: `$(edit) ${text}`, value: text, alwaysShow: true })),
      ];
    },
    fill: ({ value }) => value || undefined,
  });
  if (isGone(answer)) return answer;
  draft.sentence = answer.typed;
  return true;
}

/** What the sentence alone decides. */
function lettersOf({ dimensions }: Verdict): string {
  return (['specific', 'measurable', 'timeBound'] as const)
    .map((name) => `$(${dimensions[name].met ? 'pass' : 'circle-large-outline'}) ${nameOf(name)}`)
    .join('  ');
}

async function askMeasure(frame: Frame, { goal, draft, today }: Subject): Promise<Answer<true>> {
  const { judgeSentence, presentKpis, statedMeasures } = engine();
  const { verdict } = judgeSentence(goal, draft.sentence, today);
  const said = draft.kpi;
  const present = presentKpis(goal);
  const stated = statedMeasures(goal, verdict).filter(({ to }) => present.every((kpi) => kpi.to !== to));
  const choices: Choice<KpiAnswer | undefined>[] = [
    ...(said ? [{ label: `$(check) ${kpiWords(said)}`, description: l10n.t('as you said'), value: said }] : []),
    ...present.map((value) => ({
      label: `$(edit) ${kpiWords(value)}`,
      description: l10n.t('change it'),
      value,
    })),
    ...stated.map((value) => ({
      label: `$(graph) ${kpiWords(value)}`,
      description: l10n.t('from your sentence'),
      value,
    })),
    { label: l10n.t('$(add) Count something'), description: l10n.t('a number to reach'), value: NOTHING },
    {
      label: l10n.t('$(pass) Done or not done'),
      description: l10n.t('nothing to count'),
      value: { ...NOTHING, to: YES },
    },
  ];
  const hasKpis = goal.kpis.length > 0;
  const skip = skipItem(hasKpis ? l10n.t('the KPIs stay as they are') : l10n.t('no measure'));
  const items = hasKpis && !said ? [skip, ...choices] : [...choices, skip];
  const placeholder = l10n.t('How will you know that it is reached?');
  const answer = await askPick<Choice<KpiAnswer | undefined>>(frame, { placeholder, items: () => items });
  if (isGone(answer)) return answer;
  draft.kpi = answer.item.value;
  return true;
}

function skipItem(description: string): Choice<undefined> {
  return { label: l10n.t('$(debug-step-over) Skip'), description, value: undefined, alwaysShow: true };
}

/** `3`, `+15%`, `€ 900` */
const HAS_NUMBER = /^\D{0,4}\d/;

async function askKpi(
  frame: Frame,
  draft: Draft,
  key: 'what' | 'from' | 'to' | 'unit',
  prompt: string,
  placeholder: string,
): Promise<Answer<true>> {
  const kpi = draft.kpi ?? NOTHING;
  const answer = await askText(frame, {
    value: kpi[key],
    prompt,
    placeholder,
    ...((key === 'from' || key === 'to') && {
      problem: (text) =>
        text.trim() === '' || HAS_NUMBER.test(text) ? undefined : l10n.t('A number, such as 3 or 1.5 %'),
    }),
  });
  if (isGone(answer)) return answer;
  const isSkipped = answer.trim() === '' && (key === 'what' || key === 'to');
  draft.kpi = isSkipped ? undefined : { ...kpi, [key]: answer };
  return true;
}

async function askSection(frame: Frame, { goal, draft }: Subject, name: 'why' | 'how'): Promise<Answer<true>> {
  const present = engine().sectionWords(goal, name);
  const stays = present && !present.whole;
  const placeholder =
    name === 'how'
      ? l10n.t('4 h a week, a course, a budget; who helps')
      : l10n.t('What changes for you, or for others, once it is reached');
  const question =
    name === 'how'
      ? l10n.t('What do you have for it: time, money, people, courses?')
      : l10n.t('Why does it matter, and why now?');
  const note = stays ? l10n.t('What the goal says stays; this is added.') : l10n.t('Empty: skip.');
  const answer = await askText(frame, { value: draft[name], prompt: `${question} ${note}`, placeholder });
  if (isGone(answer)) return answer;
  draft[name] = answer;
  return true;
}

async function askSupports(frame: Frame, { uri, draft, index }: Subject): Promise<Answer<true>> {
  const items = supportable(index, uri).map(({ reference, text }) => ({ label: text, description: reference }));
  const known = items.map(({ description }) => description);
  const chosen = items.filter(({ description }) => draft.supports.includes(description));
  const placeholder = l10n.t('Which aspirations or objectives does it serve? None: skip.');
  const answer = await askMany(frame, placeholder, items, chosen);
  if (isGone(answer)) return answer;
  const picked = answer.map(({ description }) => description);
  const kept = draft.supports.filter((one) => !known.includes(one) || picked.includes(one));
  draft.supports = [...kept, ...picked.filter((one) => !kept.includes(one))];
  return true;
}

async function askDue(frame: Frame, { goal, draft, today }: Subject): Promise<Answer<true>> {
  const { due } = draft;
  const said = due && due !== goal.due?.value ? [{ label: due, description: l10n.t('as you said'), value: due }] : [];
  const { dueChoices, readDue } = engine();
  const offered = dueChoices(goal, draft.sentence, today)
    .filter(({ date }) => said[0]?.value !== date)
    .map((choice) => ({ label: choice.date, description: sourceOf(choice), value: choice.date }));
  const usual = [...said, ...offered];
  const answer = await askPick<Choice<LocalDate | undefined>>(frame, {
    placeholder: l10n.t('By when? Choose, or write a day: 31 August, in six weeks, 2027-08-31'),
    items: (typed) => {
      const value = readDue(typed, today);
      return [
        ...(value ? [{ label: value, description: typed.trim(), value, alwaysShow: true }] : usual),
        ...(goal.due ? [] : [skipItem(l10n.t('no date'))]),
      ];
    },
  });
  if (isGone(answer)) return answer;
  draft.due = answer.item.value ?? goal.due?.value;
  return true;
}

function sourceOf({ source, months = 0 }: DueChoice): string {
  switch (source) {
    case 'present':
      return l10n.t('as the goal says');
    case 'stated':
      return l10n.t('from your sentence');
    case 'month':
      return l10n.t('end of this month');
    case 'quarter':
      return l10n.t('end of this quarter');
    case 'months':
      return l10n.t('in {months} months', { months });
  }
}
