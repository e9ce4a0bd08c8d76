interface BarProps {
  /** From 0 to 1. */
  readonly share: number;
  /** Where the calendar says one should be, from 0 to 1. */
  readonly expected?: number | undefined;
  readonly small?: boolean;
}

/** A picture of figures that stand beside it in words; nothing to hear. */
export function Bar({ share, expected, small = false }: BarProps) {
  const marker = expected === undefined ? undefined : percent(expected);
  return (
    <svg class={small ? 'bar small' : 'bar'} aria-hidden="true" focusable="false">
      <rect class="bar-track" y="25%" width="100%" height="50%" />
      <rect class="bar-fill" y="25%" width={percent(share)} height="50%" />
      {marker !== undefined && <line class="bar-marker" x1={marker} x2={marker} y1="0" y2="100%" />}
    </svg>
  );
}

function percent(share: number): string {
  return `${Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10}%`;
}
