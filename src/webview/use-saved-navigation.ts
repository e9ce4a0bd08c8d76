import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Host } from './host';
import type { Navigation } from './navigation';

/** Navigation that outlives the page: a panel that was hidden comes back filtered, unfolded and scrolled as it was. */
export function useSavedNavigation(
  host: Host,
  shown: boolean,
): [navigation: Navigation, navigate: (change: Partial<Navigation>) => void] {
  const [navigation, setNavigation] = useState(() => host.load());
  const latest = useRef(navigation);
  const navigate = useCallback(
    (change: Partial<Navigation>) => {
      latest.current = { ...latest.current, ...change };
      setNavigation(latest.current);
      host.save(latest.current);
    },
    [host],
  );
  useLayoutEffect(() => {
    if (shown) window.scrollTo({ top: latest.current.scroll });
  }, [shown]);
  useEffect(() => {
    if (!shown) return;
    const save = () => {
      latest.current = { ...latest.current, scroll: Math.round(window.scrollY) };
      host.save(latest.current);
    };
    window.addEventListener('scrollend', save);
    return () => window.removeEventListener('scrollend', save);
  }, [host, shown]);
  return [navigation, navigate];
}
