import { onPersonGone } from '../../api/device';
import type { Mood } from './keep';

/** What was said before an exercise was chosen: how much of it, and how somebody feels. Never in an address. */
export interface Offer {
  code: string;
  cycles: number;
  before: Mood;
}

let offered: Offer | undefined;

export function offer(next: Offer): void {
  offered = next;
}

/** What was offered of an exercise, once. */
export function takeOffer(code: string): Offer | undefined {
  const taken = offered?.code === code ? offered : undefined;
  offered = undefined;
  return taken;
}

onPersonGone(() => {
  offered = undefined;
});
