const SOONEST = 2_000;
const LATEST = 60_000;

/**
 * Hears of every change of the garden while the page is seen. The browser comes back by itself when the stream ends; where the
 * answer was no, a new stream is asked for, ever later. Ends with the function that it returns.
 */
export function followGarden(heard: () => void): () => void {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = SOONEST;

  const open = () => {
    if (typeof EventSource === 'undefined' || document.visibilityState === 'hidden') return;
    source = new EventSource('/api/v1/garden/changes');
    source.addEventListener('garden', () => {
      wait = SOONEST;
      heard();
    });
    source.addEventListener('error', () => {
      if (source?.readyState !== EventSource.CLOSED) return;
      timer = setTimeout(open, wait);
      wait = Math.min(wait * 2, LATEST);
    });
  };
  const close = () => {
    clearTimeout(timer);
    source?.close();
  };
  // A browser has few connections: a page that nobody looks at gives its own back.
  const look = () => {
    close();
    open();
  };
  open();
  document.addEventListener('visibilitychange', look);
  return () => {
    document.removeEventListener('visibilitychange', look);
    close();
  };
}
