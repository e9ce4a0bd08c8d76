import type { Health } from '../../core/progress/figure';

interface IconProps {
  readonly path: string;
  readonly class?: string;
}

/** A 16 × 16 drawing in the colour of the text; the word beside it says the same. */
export function Icon({ path, class: extra = '' }: IconProps) {
  return (
    <svg
      class={`icon ${extra}`.trimEnd()}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={path} fill-rule="evenodd" />
    </svg>
  );
}

const circle = 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 1.3a5.7 5.7 0 1 0 0 11.4A5.7 5.7 0 0 0 8 2.3Z';

/** Each health has a shape of its own, so that colour is never needed; in the goals view the same. */
export const healthIcons: Readonly<Record<Health, string>> = {
  'on-track': `${circle}M11 5.1l.95.9-4.8 5-3.1-3.1.92-.92 2.15 2.15Z`,
  'needs-attention': 'M8 1.2 15.4 14.5H.6ZM8 3.9 2.8 13.2h10.4ZM7.35 6.5h1.3v3.7h-1.3Zm0 4.6h1.3v1.2h-1.3Z',
  'off-track': `${circle}M5.93 5 8 7.07 10.07 5l.93.93L8.93 8 11 10.07l-.93.93L8 8.93 5.93 11 5 10.07 7.07 8 5 5.93Z`,
  done: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm3 4.1-3.88 4-2.15-2.15-.92.92L7.15 11l4.8-5Z',
  none: circle,
};

export const icons = {
  lock: 'M4.5 7V4.8a3.5 3.5 0 0 1 7 0V7H13v7H3V7Zm1.3 0h4.4V4.8a2.2 2.2 0 0 0-4.4 0ZM4.3 8.3v4.4h7.4V8.3Z',
  fold: 'M5.7 3.2 10.5 8l-4.8 4.8-.92-.92L8.66 8 4.78 4.12Z',
  file: 'M3.5 1h6L13 4.5V15H3.5ZM4.8 2.3v11.4h6.9V5.4H8.6V2.3Zm5 .5v1.4h1.4Z',
  flag: 'M3 1h1.3v1H13l-2 3.25L13 8.5H4.3V15H3Zm1.3 2.3v3.9h6.4L9.5 5.25l1.2-1.95Z',
} as const;
