import { useEffect, useState } from 'preact/hooks';

/** What time it is, told anew every minute: clocks in words go on while somebody reads. In milliseconds since 1970. */
export function useMinute(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
