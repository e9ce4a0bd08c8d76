import type { InlineText } from './inline';
import { lastNotAfter } from './leaf-text';

/** Collects plain text piece by piece, each with its place in the source. */
export class PlainText {
  private shown = '';
  private readonly starts: number[] = [];
  private readonly places: { readonly start: number; end: number; readonly whole: boolean }[] = [];

  /** Characters that stand one for one in the source are a run; anything else (`&amp;` for `&`) goes as a whole. */
  add(piece: string, start: number, end: number): void {
    if (piece === '') return;
    const last = this.places[this.places.length - 1];
    const whole = piece.length !== end - start;
    if (last !== undefined && !last.whole && !whole && last.end === start) {
      last.end = end;
    } else {
      this.starts.push(this.shown.length);
      this.places.push({ start, end, whole });
    }
    this.shown += piece;
  }

  finish(): InlineText {
    const { shown, starts, places } = this;
    const placeOf = (offset: number, atEnd: boolean): number => {
      const index = lastNotAfter(starts, offset);
      const place = places[index];
      if (place === undefined) return 0;
      if (place.whole) return atEnd ? place.end : place.start;
      return place.start + offset - (starts[index] ?? 0) + (atEnd ? 1 : 0);
    };
    const toSource = (offset: number): number =>
      offset >= shown.length ? placeOf(Math.max(shown.length - 1, 0), true) : placeOf(Math.max(offset, 0), false);
    return {
      plain: shown,
      toSource,
      toSourceRange(start, end) {
        const from = toSource(start);
        return { start: from, end: end > start ? placeOf(Math.min(end, shown.length) - 1, true) : from };
      },
    };
  }
}
