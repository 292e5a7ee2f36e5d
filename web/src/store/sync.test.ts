// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Problem } from '../api/problems';
import { FakeService } from './fake-service';
import { Journal } from './journal';
import { Sync } from './sync';

const content = {
  feltAt: '2026-11-22T08:00:00Z',
  zone: 'Europe/Paris',
  emotions: [{ code: 'calm', intensity: 60 }],
};
let service: FakeService;
let journal: Journal;
let sync: Sync;
let ring: () => void;
let fails: Problem | undefined;
let count = 0;

beforeEach(async () => {
  count += 1;
  service = new FakeService(Date.now());
  fails = undefined;
  journal = await Journal.open(`sync-${count}`);
  sync = new Sync(
    journal,
    async (since, changes) => {
      if (fails) throw fails;
      return service.exchange(since, changes);
    },
    rings => {
      ring = rings;
      return () => undefined;
    },
  );
});

afterEach(() => {
  sync.stop();
  journal.close();
});

const untilLive = (many: number) => vi.waitFor(() => expect(Object.keys(service.live())).toHaveLength(many));

test('what is written goes to the service, and the bell brings what others wrote', async () => {
  sync.start();
  await journal.put(content);
  await untilLive(1);
  await vi.waitFor(() => expect(sync.state.value).toBe('idle'));
  const id = '019a0000-0000-7000-8000-000000000001';
  await service.exchange(undefined, [{ change: id, id, deleted: false, entry: content }]);
  ring();
  await vi.waitFor(async () => expect(await journal.get(id)).toBeDefined());
});

test('without a network everything waits, and goes when it is back', async () => {
  fails = Problem.offline();
  sync.start();
  await journal.put(content);
  await vi.waitFor(() => expect(sync.state.value).toBe('waiting'));
  fails = undefined;
  window.dispatchEvent(new Event('online'));
  await untilLive(1);
});

test('a service that says no is told in its own words, and what was written stays', async () => {
  const body = { type: '/problems/restricted', title: 'Traitement limité' };
  fails = await Problem.of(Response.json(body, { status: 423 }));
  sync.start();
  await journal.put(content);
  await vi.waitFor(() => expect(sync.problem.value?.title).toBe('Traitement limité'));
  expect((await journal.find({}, 10)).entries).toHaveLength(1);
});

test('once stopped, nothing is sent any more', async () => {
  sync.start();
  await sync.run();
  sync.stop();
  await journal.put(content);
  await sync.run();
  expect(service.live()).toEqual({});
});
