const SOONEST = 2_000;
const LATEST = 60_000;

interface Listeners {
  /** What is done at each kind of event, with its data. */
  events: Record<string, (data: string) => void>;
  /** Told whether events come now. */
  live?: (live: boolean) => void;
}

/**
 * Follows the events of an address while the page is seen. The browser comes back by itself when the stream ends; where the
 * answer was no, a new stream is asked for, ever later. Ends with the function that it returns.
 */
export function followStream(address: string, { events, live }: Listeners): () => void {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = SOONEST;

  const open = () => {
    if (typeof EventSource === 'undefined' || document.visibilityState === 'hidden') return;
    const opened = new EventSource(address);
    source = opened;
    opened.addEventListener('open', () => live?.(true));
    for (const [kind, heard] of Object.entries(events)) {
      opened.addEventListener(kind, event => {
        wait = SOONEST;
        heard((event as MessageEvent<string>).data);
      });
    }
    opened.addEventListener('error', () => {
      live?.(false);
      if (opened.readyState !== EventSource.CLOSED) return;
      timer = setTimeout(open, wait);
      wait = Math.min(wait * 2, LATEST);
    });
  };
  const close = () => {
    clearTimeout(timer);
    source?.close();
    live?.(false);
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
