import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { session } from '../../../api/session';
import { carriedMeditations, type Meditation } from './meditations';
import { Sitting } from './Sitting';

const [meditation] = carriedMeditations('fr') as [Meditation, ...Meditation[]];
const [first, second] = meditation.steps;
let asked: Request[];

beforeEach(() => {
  asked = [];
  localStorage.clear();
  session.value = { signedIn: true, roles: [] };
  vi.stubGlobal('scrollTo', () => undefined);
  vi.stubGlobal('fetch', async (request: Request | string) => {
    if (typeof request === 'string') return Response.json({ signedIn: true, roles: [] });
    asked.push(request);
    return Response.json({});
  });
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  session.value = undefined;
});

const pass = (millis: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(millis);
  });
const press = (name: string) =>
  act(() => {
    fireEvent.click(screen.getByRole('button', { name }));
  });
const said = () => screen.getByRole('status').textContent;

test('says each step, waits in a pause, and is kept with what was practised', async () => {
  render(<Sitting meditation={meditation} />);
  await press('Commencer');
  expect(said()).toBe(first?.text);
  await pass((first?.millis ?? 0) + 1000);
  expect(said()).toBe(second?.text);
  screen.getByText(/Étape 2 sur/);
  await press('Pause');
  expect(said()).toBe('En pause');
  await pass(60_000);
  await press('Reprendre');
  expect(said()).toBe(second?.text);
  await press('Arrêter');
  screen.getByText(/Vous avez médité 21/);
  await press('Garder cette séance');
  await vi.waitFor(() => expect(asked.map(({ method }) => method)).toEqual(['PUT']));
  expect(await asked[0]?.json()).toMatchObject({
    meditation: meditation.code,
    version: meditation.version,
    practisedMillis: 21_000,
    pausedMillis: 60_000,
  });
});

test('all that will be said can be read before, and what was hardly begun is not kept', async () => {
  render(<Sitting meditation={meditation} />);
  screen.getByText('Tout ce qui sera dit');
  expect(screen.getAllByText(/Silence/).length).toBe(meditation.steps.filter(({ text }) => !text).length);
  await press('Commencer');
  await pass(3000);
  await press('Arrêter');
  expect(screen.queryByRole('button', { name: 'Garder cette séance' })).toBeNull();
  expect(asked).toEqual([]);
});
