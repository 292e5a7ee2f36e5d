// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Problem } from '../../api/problems';
import { newId } from '../ids';
import { FakeSessions, problem, told } from './fake-sessions';
import { PracticeOutbox } from './outbox';
import type { Told } from './waiting';

let service: FakeSessions;
let outbox: PracticeOutbox;
let signedIn: boolean;
let count = 0;
const opened: PracticeOutbox[] = [];

async function open(name: string): Promise<PracticeOutbox> {
  const next = await PracticeOutbox.open(
    name,
    service.tell,
    async () => signedIn,
    () => undefined,
  );
  opened.push(next);
  return next;
}

beforeEach(async () => {
  count += 1;
  service = new FakeSessions();
  signedIn = true;
  outbox = await open(`outbox-${count}`);
});
afterEach(() => {
  for (const each of opened.splice(0)) each.close();
});

const waiting = () => outbox.waiting.value.map(({ id }) => id);

async function breathe(at: number, what: Partial<Told> = {}): Promise<string> {
  const id = newId(at);
  await outbox.add({ id, told: { ...told, ...what }, name: 'Cohérence cardiaque 5-5' });
  return id;
}

test('what was kept without a network waits over a restart, and goes in its order', async () => {
  service.away = Problem.offline();
  const first = await breathe(1000, { moodBefore: -0.4 });
  const second = await breathe(2000);
  expect(await outbox.send()).toBe(0);
  outbox.close();

  outbox = await open(outbox.name);
  expect(waiting()).toEqual([first, second]);
  service.away = undefined;
  expect(await outbox.send()).toBeUndefined();
  expect([...service.kept.keys()]).toEqual([first, second]);
  expect(service.kept.get(first)?.moodBefore).toBe(-0.4);
  expect(waiting()).toEqual([]);
});

test('a session whose answer was lost is told again as it was, and counts once', async () => {
  service.answerLost = true;
  const id = await breathe(1000);
  await outbox.send();
  await outbox.send();
  expect(waiting()).toEqual([id]);
  service.answerLost = false;
  await outbox.send();
  expect(service.asked).toBe(3);
  expect([...service.kept.keys()]).toEqual([id]);
  expect(waiting()).toEqual([]);
});

test('two tabs that send at the same time keep each session once', async () => {
  const other = await open(outbox.name);
  await breathe(1000);
  await breathe(2000);
  await Promise.all([outbox.send(), other.send()]);
  expect(service.kept.size).toBe(2);
  expect(await other.send()).toBeUndefined();
  expect(other.waiting.value).toEqual([]);
});

test('a refusal stays with its reason, keeps no other from going, and is not sent again by itself', async () => {
  service.refuses = session => (session.completedCycles === 99 ? problem(422, 'too-many-cycles') : undefined);
  const bad = await breathe(1000, { completedCycles: 99 });
  const good = await breathe(2000);
  expect(await outbox.send()).toBeUndefined();
  expect([...service.kept.keys()]).toEqual([good]);
  expect(outbox.waiting.value).toMatchObject([
    { id: bad, refusal: { title: 'Non', detail: 'too-many-cycles' } },
  ]);
  const asked = service.asked;
  await outbox.send();
  expect(service.asked).toBe(asked);
});

test('what was refused is sent again once somebody says so, or given up', async () => {
  service.refuses = () => problem(423, 'restricted');
  const first = await breathe(1000);
  const second = await breathe(2000);
  await outbox.send();
  service.refuses = undefined;
  await outbox.retry(first);
  await outbox.giveUp(second);
  await outbox.send();
  expect([...service.kept.keys()]).toEqual([first]);
  expect(waiting()).toEqual([]);
});

test.each([401, 429, 500, 503])('%i is no refusal: all wait', async status => {
  service.away = await problem(status, 'away', status === 429 ? { 'Retry-After': '30' } : {});
  const id = await breathe(1000);
  await breathe(2000);
  expect(await outbox.send()).toBe(status === 429 ? 30_000 : 0);
  expect(service.asked).toBe(1);
  expect(waiting()).toContain(id);
  expect(outbox.waiting.value.some(({ refusal }) => refusal !== undefined)).toBe(false);
});

test('nothing is sent before it is known that the person of these sessions is signed in', async () => {
  signedIn = false;
  await breathe(1000);
  expect(await outbox.send()).toBe(0);
  expect(service.asked).toBe(0);
});
