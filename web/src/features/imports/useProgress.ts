import { useEffect, useRef } from 'preact/hooks';
import type { Import } from './imports';

/** Hears how far an import is while the service is at work on it; the browser opens the stream again when it is cut. */
export function useProgress(id: string, running: boolean, onView: (view: Import) => void): void {
  const latest = useRef(onView);
  latest.current = onView;
  useEffect(() => {
    if (!running) return undefined;
    const stream = new EventSource(`/api/v1/journal/imports/${id}/events`);
    const hear = ({ data }: MessageEvent<string>) => latest.current(JSON.parse(data) as Import);
    stream.addEventListener('progress', hear);
    stream.addEventListener('done', event => {
      stream.close();
      hear(event);
    });
    return () => stream.close();
  }, [id, running]);
}
