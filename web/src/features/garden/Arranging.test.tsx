import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { queries } from '../../api/queries';
import { Arranging } from './Arranging';
import type { Command, Layout } from './garden';
import { gardenKey, useGarden } from './useGarden';

const stone = {
  id: 'stone-1',
  name: 'Pierre',
  species: 'stone',
  at: { x: 500, y: 300 },
  rotation: 0,
  stage: 0,
};
const layout: Layout = { elements: [stone], shelf: [], strokes: [] };
let sent: Command[][] = [];
let answer: (commands: Command[]) => Response;

/** The page reads the garden from what was read before, as in life. */
function Page() {
  const { data } = useGarden();
  return data?.garden.layout ? <Arranging layout={data.garden.layout} /> : null;
}

const applied = (at: { x: number; y: number }) => (commands: Command[]) =>
  Response.json({
    revision: 2,
    layout: { ...layout, elements: [{ ...stone, at }], latestCommand: commands.at(-1)?.id },
    outcomes: commands.map(({ id }) => ({ id, status: 'applied' })),
  });

beforeEach(() => {
  sent = [];
  queries.clear();
  queries.setQueryData(gardenKey(), { etag: '"1"', garden: { layout } });
  vi.stubGlobal('fetch', async (request: Request) => {
    if (!request.url.endsWith('/commands')) return Response.json({ items: [] });
    const { commands } = (await request.json()) as { commands: Command[] };
    sent.push(commands);
    return answer(commands);
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const thing = () => screen.getByRole('button', { name: /^Pierre, / });

test('a thing is carried by the keyboard alone, and the move is taken back', async () => {
  answer = applied({ x: 520, y: 280 });
  render(<Page />);
  const press = (key: string) => fireEvent.keyDown(thing(), { key });
  press('Enter');
  expect(thing().getAttribute('aria-pressed')).toBe('true');
  press('ArrowRight');
  press('ArrowUp');
  expect(sent).toHaveLength(0);
  press('Enter');
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.[0]).toMatchObject({ kind: 'move', element: 'stone-1', at: { x: 520, y: 280 } });
  answer = applied({ x: 500, y: 300 });
  await vi.waitFor(() =>
    expect((screen.getByRole('button', { name: 'Annuler' }) as HTMLButtonElement).disabled).toBe(false),
  );
  fireEvent.keyDown(window, { key: 'z', ctrlKey: true });
  await vi.waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]?.[0]).toMatchObject({ kind: 'undo', target: sent[0]?.[0]?.id });
  expect((sent[1]?.[0]?.id ?? '') > (sent[0]?.[0]?.id ?? '')).toBe(true);
});

test('Escape leaves a thing where it was', () => {
  render(<Page />);
  fireEvent.keyDown(thing(), { key: ' ' });
  fireEvent.keyDown(thing(), { key: 'ArrowDown' });
  fireEvent.keyDown(thing(), { key: 'Escape' });
  expect(thing().getAttribute('transform')).toBe('translate(500 300)');
  expect(sent).toHaveLength(0);
});

test('a place that is taken is told, and there is nothing to take back', async () => {
  answer = commands =>
    Response.json({
      revision: 2,
      layout,
      outcomes: commands.map(({ id }) => ({
        id,
        status: 'without-effect',
        problem: { title: 'Place prise', detail: 'Un pin est là.' },
      })),
    });
  render(<Page />);
  fireEvent.click(screen.getByRole('button', { name: /^Pierre\s: vers la gauche/ }));
  await screen.findByText('Place prise. Un pin est là.');
  expect((screen.getByRole('button', { name: 'Annuler' }) as HTMLButtonElement).disabled).toBe(true);
});

test('what could not be told is sent again as it was', async () => {
  answer = () => Response.json({}, { status: 503 });
  render(<Page />);
  fireEvent.click(screen.getByRole('button', { name: /^Pierre\s: tourner/ }));
  await screen.findByRole('alert');
  answer = applied(stone.at);
  fireEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
  await vi.waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]).toEqual(sent[0]);
});

test('a gesture shows while the one before is still being told, and both go in order', async () => {
  const release: (() => void)[] = [];
  const places = [stone.at, { x: 460, y: 300 }];
  vi.stubGlobal('fetch', async (request: Request) => {
    if (!request.url.endsWith('/commands')) return Response.json({ items: [] });
    const { commands } = (await request.json()) as { commands: Command[] };
    sent.push(commands);
    await new Promise<void>(resolve => release.push(resolve));
    return applied(places[sent.length - 1] ?? stone.at)(commands);
  });
  render(<Page />);
  fireEvent.click(screen.getByRole('button', { name: /^Pierre\s: tourner/ }));
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  fireEvent.click(screen.getByRole('button', { name: /^Pierre\s: vers la gauche/ }));
  await vi.waitFor(() => expect(thing().getAttribute('transform')).toBe('translate(460 300)'));
  expect(sent).toHaveLength(1);
  release[0]?.();
  await vi.waitFor(() => expect(sent).toHaveLength(2));
  expect(thing().getAttribute('transform')).toBe('translate(460 300)');
  release[1]?.();
  await vi.waitFor(() =>
    expect((screen.getByRole('button', { name: 'Annuler' }) as HTMLButtonElement).disabled).toBe(false),
  );
  expect((sent[1]?.[0]?.id ?? '') > (sent[0]?.[0]?.id ?? '')).toBe(true);
});

test('what could not be told goes before the next gesture', async () => {
  answer = () => Response.json({}, { status: 503 });
  render(<Page />);
  fireEvent.click(screen.getByRole('button', { name: /^Pierre\s: tourner/ }));
  await screen.findByRole('alert');
  const attempts = sent.length;
  answer = applied(stone.at);
  fireEvent.click(screen.getByRole('button', { name: /^Pierre\s: vers la gauche/ }));
  await vi.waitFor(() => expect(sent).toHaveLength(attempts + 2));
  expect(sent[attempts]).toEqual(sent[0]);
  expect(sent[attempts + 1]?.[0]).toMatchObject({ kind: 'move' });
  await vi.waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});
