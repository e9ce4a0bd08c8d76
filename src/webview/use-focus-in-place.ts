import { useEffect } from 'preact/hooks';

/**
 * Keeps what has the focus where it is in view when the page's width changes, as when the file that was clicked opens
 * beside it and all that is above grows longer.
 */
export function useFocusInPlace(): void {
  useEffect(() => {
    let top: number | undefined;
    let width = window.innerWidth;
    const note = () => (top = topInView());
    const keep = () => {
      if (top !== undefined && window.innerWidth !== width) {
        const moved = (document.activeElement?.getBoundingClientRect().top ?? top) - top;
        window.scrollBy({ top: moved, behavior: 'instant' });
        // The page may have become lower as well.
        document.activeElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      }
      width = window.innerWidth;
      note();
    };
    const listeners = [
      ['focusin', note],
      ['scroll', note],
      ['resize', keep],
    ] as const;
    for (const [type, listener] of listeners) window.addEventListener(type, listener);
    return () => {
      for (const [type, listener] of listeners) window.removeEventListener(type, listener);
    };
  }, []);
}

/** Pixels from the top of the page's frame; undefined when nothing has the focus, or what has it cannot be seen. */
function topInView(): number | undefined {
  const { activeElement } = document;
  if (activeElement === null || activeElement === document.body) return undefined;
  const { top, bottom } = activeElement.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight ? top : undefined;
}
