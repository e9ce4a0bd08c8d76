import type { ComponentChildren } from 'preact';

interface SideSectionProps {
  readonly id: string;
  readonly title: string;
  readonly count?: string;
  readonly children: ComponentChildren;
}

/** One of the lists beside the goals. */
export function SideSection({ id, title, count, children }: SideSectionProps) {
  return (
    <section class="side" aria-labelledby={id}>
      <h2 id={id}>
        {title} {count !== undefined && <span class="count">{count}</span>}
      </h2>
      {children}
    </section>
  );
}
