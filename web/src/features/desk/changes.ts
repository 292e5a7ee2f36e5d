import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { readAnew } from '../../api/queries';
import { followStream } from '../../api/stream';

/** Whether changes come by themselves; then looking them up is a precaution. */
export const deskLive = signal(false);

/** How often a list is read anew at most, however much happens, in milliseconds. */
const REST = 2_000;

/** How often what comes by itself is looked up nevertheless. */
const SELDOM = 120_000;

/** How often something is looked up: as often as without a stream while there is none. */
export function pauseOr(usual: number): number {
  return deskLive.value ? SELDOM : usual;
}

/** Keeps what staff see up to date while a page of the desk is seen. */
export function useDeskChanges(): void {
  useEffect(() => followDesk(), []);
}

function followDesk(): () => void {
  const lists = rarely(() => forget('desk-queue', 'desk-forecast'), REST);
  const end = followStream('/api/v1/tickets/queue/changes', {
    live: live => {
      deskLive.value = live;
    },
    events: {
      queue: () => forget('desk-queue', 'desk-forecast', 'desk-ticket', 'desk-notes', 'desk-history'),
      ticket: data => {
        lists.act();
        const id = idOf(data);
        for (const key of ['desk-ticket', 'desk-notes', 'desk-history']) void readAnew([key, id]);
      },
      presence: data => void readAnew(['desk-presence', idOf(data)]),
    },
  });
  return () => {
    end();
    lists.stop();
  };
}

function forget(...keys: string[]): void {
  for (const key of keys) void readAnew([key]);
}

function idOf(data: string): string {
  const { ticket } = JSON.parse(data) as { ticket?: string };
  return ticket ?? '';
}

/** Acts at once, and once more after a rest when it was asked to meanwhile. */
function rarely(act: () => void, rest: number) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = false;
  const again = () => {
    timer = undefined;
    if (!asked) return;
    asked = false;
    start();
  };
  const start = () => {
    act();
    timer = setTimeout(again, rest);
  };
  return {
    act: () => {
      if (timer === undefined) start();
      else asked = true;
    },
    stop: () => clearTimeout(timer),
  };
}
