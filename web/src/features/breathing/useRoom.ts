import { useEffect, useState } from 'preact/hooks';
import { Problem } from '../../api/problems';
import { loadRoom, type Room } from './rooms';

/** What is known of a room: itself, how many are there, whether it is over. */
export interface RoomNews {
  room?: Room;
  members?: number;
  over?: boolean;
  error?: unknown;
}

/** A pause before the next try, in milliseconds, different for each member: all come back at once otherwise. */
const pause = () => 500 + Math.random() * 1500;

/** Reads a room; who has `joined` it follows it, comes back when cut off, and breathes on meanwhile by what is known. */
export function useRoom(code: string, joined: boolean): RoomNews & { look: () => void } {
  const [news, setNews] = useState<RoomNews>({});
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let stream: EventSource | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let here = true;
    const tell = (part: RoomNews) => here && setNews(before => ({ ...before, ...part }));

    async function look() {
      try {
        const room = await loadRoom(code);
        const over = room.state === 'ended';
        tell({ room, over, error: undefined });
        if (here && joined && !over) timer = setTimeout(follow, stream === undefined ? 0 : pause());
      } catch (error) {
        const gone = error instanceof Problem && error.status === 404;
        // A room that was there and is not any more has ended.
        if (gone) setNews(before => (here ? (before.room ? { ...before, over: true } : { error }) : before));
        else if (joined) timer = setTimeout(look, pause() * 2);
        else tell({ error });
      }
    }

    function follow() {
      if (!here) return;
      stream = new EventSource(`/api/v1/practice/rooms/${code}/events`);
      const opened = stream;
      opened.addEventListener('schedule', ({ data }) => tell({ room: JSON.parse(data) as Room }));
      opened.addEventListener('presence', ({ data }) =>
        tell({ members: (JSON.parse(data) as { members: number }).members }),
      );
      opened.addEventListener('ended', () => {
        opened.close();
        tell({ over: true });
      });
      // The browser comes back by itself where it was only cut off; else the reason is asked for, which renews the session too.
      opened.addEventListener('error', () => {
        if (here && opened.readyState === EventSource.CLOSED) void look();
      });
    }

    void look();
    return () => {
      here = false;
      clearTimeout(timer);
      stream?.close();
    };
  }, [code, joined, turn]);
  return { ...news, look: () => setTurn(before => before + 1) };
}
