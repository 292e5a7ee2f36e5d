import { useEffect, useState } from 'preact/hooks';
import type { Guide } from './guide';
import { RoomClock } from './roomClock';
import { followRoom } from './roomGuide';
import { askTime, type Room } from './rooms';

/** Answers of the clock that are enough to trust it, and how often it is looked at again, in milliseconds. */
const ENOUGH = 8;
const AGAIN = 30_000;

/** The guide of a room that one has joined, from when it has a start: its clock is set first, and again at the start. */
export function useRoomGuide(room: Room | undefined, joined: boolean): Guide | undefined {
  const [clock] = useState(() => new RoomClock(askTime));
  const [guide, setGuide] = useState<Guide>();
  const startsAt = joined ? room?.startsAt : undefined;

  useEffect(() => {
    if (!joined) return undefined;
    void clock.set(ENOUGH);
    const timer = setInterval(() => void clock.set(1), AGAIN);
    return () => clearInterval(timer);
  }, [joined]);

  useEffect(() => {
    if (room === undefined || startsAt === undefined) return undefined;
    let made: Guide | undefined;
    let here = true;
    void clock.set(ENOUGH).then(() => {
      if (!here) return;
      made = followRoom(room, () => clock.now());
      setGuide(made);
    });
    return () => {
      here = false;
      made?.dispose();
    };
  }, [startsAt]);
  return guide;
}
