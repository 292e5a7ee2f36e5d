import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Content } from './entries';
import { ids, say, skews, World } from './fake-world';

const device = fc.nat(skews.length - 1);
const entry = fc.constantFrom(...ids);
const command = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ does: fc.constant('write' as const), device, entry, word: fc.nat(9) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constantFrom('remove' as const, 'take back'), device, entry }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constant('exchange' as const),
      device,
      way: fc.constantFrom('well', 'request lost', 'answer lost', 'sent twice', 'answer late'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constantFrom('edit' as const, 'delete', 'restore'),
      entry,
      word: fc.nat(9),
    }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constantFrom('wait' as const, 'back up', 'roll back') }) },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constant('late answer' as const), device, again: fc.boolean() }),
  },
);
type Command = typeof command extends fc.Arbitrary<infer C> ? C : never;

async function happen(world: World, step: Command): Promise<void> {
  const { service } = world;
  if (step.does === 'write') await write(world, step.device, step.entry, say(service.now, step.word));
  else if (step.does === 'remove') await world.at(step.device).remove(step.entry);
  else if (step.does === 'take back') await world.at(step.device).takeBack(step.entry);
  else if (step.does === 'exchange') await world.exchange(step.device, step.way);
  else if (step.does === 'late answer') await world.hearLate(step.device, step.again);
  else if (step.does === 'edit') service.edit(step.entry, say(service.now, step.word));
  else if (step.does === 'delete') service.remove(step.entry);
  else if (step.does === 'restore') service.restore(step.entry);
  else if (step.does === 'wait') service.now += 86_400_000;
  else if (step.does === 'back up') world.rollBack = service.backUp();
  else await world.restoreBackup();
  for (const index of skews.keys()) await world.look(index, step.does === 'take back');
}

async function write(world: World, index: number, id: string, content: Content): Promise<void> {
  const journal = world.at(index);
  await journal.put(content, id);
  expect((await journal.get(id))?.content).toEqual(content);
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

test('any order, repetition and loss of messages gives the journal of the service, on every device', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: 5, maxLength: 40, size: 'max' }), async steps => {
      const world = await World.begin();
      for (const step of steps) await happen(world, step);
      await world.settleAll();
      for (const journal of world.journals) {
        const { entries } = await journal.find({}, 100);
        expect(Object.fromEntries(entries.map(each => [each.id, each.content]))).toEqual(
          world.service.live(),
        );
        expect(entries.filter(each => each.waiting || each.refusal)).toEqual([]);
        expect(await journal.db.count('outbox')).toBe(0);
        journal.close();
      }
      for (const id of ids)
        for (const change of world.shown.get(id) ?? [])
          expect(world.service.latest(id) >= change, 'nothing that was shown is lost').toBe(true);
    }),
    { numRuns: Number(process.env.CESIZEN_RUNS ?? 100) },
  );
}, 60_000);
