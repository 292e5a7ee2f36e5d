import { useEffect } from 'preact/hooks';

/** What leads through a session, as far as keys are concerned. */
interface Led {
  togglePause(): void;
  end(): void;
}

/** Space pauses and goes on, Escape ends, or ends with the cycle; a control that has the focus keeps its own keys. */
export function useStageKeys(guide: Led): void {
  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Escape') return guide.end();
      const own =
        event.target instanceof Element && event.target.closest('button, a, input, select, summary');
      if (event.key !== ' ' || own) return;
      event.preventDefault();
      guide.togglePause();
    }
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [guide]);
}
