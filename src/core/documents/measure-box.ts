import type { Kpi, Reading, Task } from './document';

/** The measure that a box is: done or not. One that is cancelled measures nothing any more. */
export function kpiOfBox({ text, textRange, range, markRange, state, completion }: Task): readonly Kpi[] {
  if (state === 'cancelled') return [];
  return [
    {
      id: { value: text, range: textRange },
      measure: { value: 'done', range: markRange },
      range,
      ...(state === 'done' && completion === undefined && { ticked: true as const }),
    },
  ];
}

/** A box that is ticked on a day was done on it. */
export function readingOfBox({
  text,
  textRange,
  range,
  markRange,
  state,
  completion,
  fields,
}: Task): readonly Reading[] {
  if (state !== 'done' || completion === undefined) return [];
  const day = fields.find(({ name }) => name === 'completion');
  return [
    {
      date: { value: completion, range: day?.valueRange ?? markRange },
      kpi: { value: text, range: textRange },
      value: { value: 1, range: markRange },
      range,
    },
  ];
}
