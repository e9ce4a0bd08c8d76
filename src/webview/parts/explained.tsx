import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Place } from '../../core/index/workspace-status';
import { PlaceButton } from './place-button';

interface ExplainedProps {
  readonly place: Place;
  /** How the figure was made. */
  readonly formula: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A figure that leads to its line and tells its formula: on hover, on focus, to a screen reader; Escape hides it. */
export function Explained({ place, formula, class: extra, children }: ExplainedProps) {
  const id = useId();
  const [dismissed, setDismissed] = useState(false);
  return (
    <span
      class={dismissed ? 'explained dismissed' : 'explained'}
      onKeyDown={(event) => setDismissed(event.key === 'Escape')}
      onMouseLeave={() => setDismissed(false)}
      onFocusOut={() => setDismissed(false)}
    >
      <PlaceButton place={place} describedBy={id} {...(extra !== undefined && { class: extra })}>
        {children}
      </PlaceButton>
      <span class="tip" role="tooltip" id={id}>
        {formula}
      </span>
    </span>
  );
}
