/** What to add to our clock to have that of all rooms, and how long it took to learn it, in milliseconds. */
export interface Probe {
  trip: number;
  offset: number;
}

/** How many of the last answers are remembered. */
const KEPT = 16;

/** The offset of the answer that came quickest: it is wrong by half of its trip at most. */
export function bestOffset(probes: Probe[]): number | undefined {
  let best: Probe | undefined;
  for (const probe of probes) if (best === undefined || probe.trip < best.trip) best = probe;
  return best?.offset;
}

/** The clock that all members of a room share, on top of one of ours that never jumps. */
export class RoomClock {
  #probes: Probe[] = [];

  /** `ask` says the time of the service, in milliseconds since 1970; `tick` is our clock. */
  constructor(
    private readonly ask: () => Promise<number>,
    private readonly tick: () => number = () => performance.now(),
  ) {}

  /** Milliseconds since 1970. Before the first answer, by the clock of this device. */
  now(): number {
    return this.tick() + (bestOffset(this.#probes) ?? Date.now() - this.tick());
  }

  /** Asks so often, one after the other; an answer that does not come teaches nothing. */
  async set(times: number): Promise<void> {
    for (let left = times; left > 0; left--) await this.#probe().catch(() => undefined);
  }

  async #probe(): Promise<void> {
    const sent = this.tick();
    const time = await this.ask();
    const trip = this.tick() - sent;
    if (Number.isNaN(time)) return;
    this.#probes = [...this.#probes.slice(1 - KEPT), { trip, offset: time - sent - trip / 2 }];
  }
}
