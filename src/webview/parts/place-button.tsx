import type { ComponentChildren } from 'preact';
import type { Place } from '../../core/index/workspace-status';
import { usePage } from '../page-context';

interface PlaceButtonProps {
  readonly place: Place;
  readonly class?: string;
  readonly describedBy?: string;
  readonly children: ComponentChildren;
}

/** Words or a figure that lead to their line in the editor. */
export function PlaceButton({ place, class: extra = '', describedBy, children }: PlaceButtonProps) {
  const { open } = usePage();
  return (
    <button type="button" class={`place ${extra}`.trimEnd()} aria-describedby={describedBy} onClick={() => open(place)}>
      {children}
    </button>
  );
}
