import * as vscode from 'vscode';
import { localDateOf, type LocalDate } from '../core/time/local-date';
import type { SettingsReader } from './settings';

/** A moment after midnight, so that a timer that fires a little early still sees the new day. */
const AFTER_MIDNIGHT_MS = 1000;

/** Tells which day it is for the user: that of `milepost.today`, else that of the local calendar. */
export class Clock implements vscode.Disposable {
  readonly #newDay = new vscode.EventEmitter<void>();
  readonly #focus: vscode.Disposable;
  #timer: ReturnType<typeof setTimeout>;
  #day = localToday();

  /** Fires when the calendar's day has changed: at midnight, or when the window is looked at after a sleep. */
  readonly onNewDay = this.#newDay.event;

  constructor(readonly settings: SettingsReader) {
    this.#timer = this.#wakeAtMidnight();
    this.#focus = vscode.window.onDidChangeWindowState(() => this.#look());
  }

  today(uri?: vscode.Uri): LocalDate {
    return this.settings.of(uri).today ?? localToday();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#focus.dispose();
    this.#newDay.dispose();
  }

  #wakeAtMidnight(): ReturnType<typeof setTimeout> {
    const now = new Date();
    const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
    return setTimeout(
      () => {
        this.#timer = this.#wakeAtMidnight();
        this.#look();
      },
      midnight.getTime() - now.getTime() + AFTER_MIDNIGHT_MS,
    );
  }

  #look(): void {
    const day = localToday();
    if (day === this.#day) return;
    this.#day = day;
    this.#newDay.fire();
  }
}

function localToday(): LocalDate {
  const now = new Date();
  const today = localDateOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (today === undefined) throw new Error(`The system's clock shows no day of the calendar: ${now.toString()}`);
  return today;
}
