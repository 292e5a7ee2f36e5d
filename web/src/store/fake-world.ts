import { expect, vi } from 'vitest';
import { Problem } from '../api/problems';
import type { Content, Pending } from './entries';
import { type Answer, exchange, settle } from './exchange';
import { FakeService } from './fake-service';
import { timeOf } from './ids';
import { Journal } from './journal';
import { takeBatch, wire } from './outbox';
import { readPlace } from './transactions';

const START = Date.UTC(2026, 10, 22, 12);

export const ids = [1, 2, 3].map(i => `019a0000-0000-7000-8000-00000000000${i}`);

/** Clocks of the devices against that of the service: right, ten minutes ahead, an hour behind. */
export const skews = [0, 600_000, -3_600_000];

interface Late {
  asked: Awaited<ReturnType<typeof readPlace>>;
  batch: Pending[];
  answer: Answer;
}

let worlds = 0;

/** For tests: a service and some devices, and messages between them that are lost, late or repeated. */
export class World {
  service = new FakeService(START);
  late: Late[][] = skews.map(() => []);
  rollBack: (() => void) | undefined;
  /** The changes that somebody was shown, by the entry. */
  shown = new Map<string, Set<string>>();
  private last = skews.map(() => new Map<string, string>());
  /** The changes that each device showed, by the entry. */
  private shownBy = skews.map(() => new Map<string, Set<string>>());
  constructor(readonly journals: Journal[]) {}

  static async begin(): Promise<World> {
    worlds += 1;
    return new World(await Promise.all(skews.map((_, i) => Journal.open(`test-${worlds}-${i}`))));
  }

  at(index: number): Journal {
    this.service.now += 1;
    vi.setSystemTime(this.service.now + (skews[index] ?? 0));
    return this.journals[index] as Journal;
  }

  async exchange(index: number, way: string): Promise<boolean> {
    const { db } = this.at(index);
    const { service } = this;
    const asked = await readPlace(db);
    const more = exchange(db, async (since, changes) => {
      if (way === 'request lost') throw Problem.offline();
      if (way === 'sent twice') await service.exchange(since, changes);
      const batch = await takeBatch(db);
      const answer = await service.exchange(since, changes);
      // A clock that is behind need not be known to be.
      if (index === 2) delete answer.date;
      if (way === 'answer late') this.late[index]?.push({ asked, batch, answer });
      if (way === 'answer lost' || way === 'answer late') throw Problem.offline();
      expect(batch.map(wire)).toEqual(changes);
      return answer;
    });
    return more.catch(error => {
      if (!(error instanceof Problem)) throw error;
      return true;
    });
  }

  async hearLate(index: number, again: boolean): Promise<void> {
    const late = this.late[index] ?? [];
    const heard = again ? late.at(0) : late.shift();
    if (heard !== undefined) await settle(this.at(index).db, heard.asked, heard.batch, heard.answer);
  }

  /** A device learns of it when its cursor is beyond what the service knows: all ask before the number grows again. */
  async restoreBackup(): Promise<void> {
    if (this.rollBack === undefined) return;
    const read = await Promise.all(
      this.journals.map(async ({ db }) => Number((await readPlace(db)).next ?? 0)),
    );
    this.rollBack();
    this.late = skews.map(() => []); // went down with the service
    const order = read.map((_, i) => i).sort((a, b) => (read[b] ?? 0) - (read[a] ?? 0));
    for (const index of order) await this.exchange(index, 'well');
  }

  /** What is shown never goes back to something earlier, and shows what was written. A clock that is ahead is corrected. */
  async look(index: number, takenBack = false): Promise<void> {
    for (const id of ids) {
      const entry = await this.journals[index]?.get(id);
      const before = this.last[index]?.get(id);
      if (takenBack && entry === undefined && before !== undefined) {
        // It never left the device, so neither did the forms that it had before.
        for (const change of this.shownBy[index]?.get(id) ?? []) this.shown.get(id)?.delete(change);
        this.shownBy[index]?.delete(id);
        this.last[index]?.delete(id);
      } else if (skews[index] !== 600_000) {
        expect((entry?.change ?? '') >= (before ?? '')).toBe(true);
        if (entry === undefined) continue;
        this.last[index]?.set(id, entry.change);
        if (timeOf(entry.change) < this.service.now + 120_000)
          for (const seen of [this.shown, this.shownBy[index] ?? this.shown])
            setOf(seen, id).add(entry.change);
      }
    }
  }

  async settleAll(): Promise<void> {
    for (let round = 0; round < 3; round++)
      for (const index of skews.keys()) {
        let left = 50;
        while ((await this.exchange(index, 'well')) && left > 0) left -= 1;
        expect(left, 'an exchange comes to an end').toBeGreaterThan(0);
      }
  }
}

function setOf(seen: Map<string, Set<string>>, id: string): Set<string> {
  const set = seen.get(id) ?? new Set();
  seen.set(id, set);
  return set;
}

/** An entry of this moment with one word. */
export function say(moment: number, word: number): Content {
  const emotions = [{ code: `word-${word}`, intensity: 60 }];
  return { feltAt: new Date(moment - 1_000).toISOString(), zone: 'Europe/Paris', emotions };
}
