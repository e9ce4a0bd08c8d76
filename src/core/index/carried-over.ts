import { idKey, type People } from '../domain/person';
import type { CheckInRecord } from './record';

/**
 * The places (`placeKey`) of actions that stand again, by their id, in a later check-in of the same pair: only the last
 * copy is owed. @param checkIns oldest first
 */
export function carriedOver(checkIns: readonly CheckInRecord[], people: People): ReadonlySet<string> {
  const latest = new Map<string, { readonly uri: string; readonly places: string[] }>();
  const carried = new Set<string>();
  for (const { uri, mentee = '', mentor = '', actions } of checkIns) {
    for (const { id, line } of actions) {
      if (id === undefined) continue;
      const key = JSON.stringify([idKey(people, mentee), idKey(people, mentor), id]);
      const place = placeKey({ uri, line });
      const before = latest.get(key);
      if (before?.uri === uri) {
        before.places.push(place);
        continue;
      }
      for (const earlier of before?.places ?? []) carried.add(earlier);
      latest.set(key, { uri, places: [place] });
    }
  }
  return carried;
}

export function placeKey({ uri, line }: { readonly uri: string; readonly line: number }): string {
  return `${uri} ${line}`;
}
