import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { applied, layout, openGarden, thing, undo } from './fixture';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('a thing is carried by the keyboard alone, and the move is taken back', async () => {
  const service = openGarden(applied({ x: 520, y: 280 }));
  const press = (key: string) => fireEvent.keyDown(thing(), { key });
  press('Enter');
  expect(thing().getAttribute('aria-pressed')).toBe('true');
  press('ArrowRight');
  press('ArrowUp');
  expect(service.sent).toHaveLength(0);
  press('Enter');
  await vi.waitFor(() => expect(service.sent).toHaveLength(1));
  const move = service.sent[0]?.[0];
  expect(move).toMatchObject({ kind: 'move', element: 'stone-1', at: { x: 520, y: 280 } });
  service.answer = applied();
  await vi.waitFor(() => expect(undo().disabled).toBe(false));
  fireEvent.keyDown(window, { key: 'z', ctrlKey: true });
  await vi.waitFor(() => expect(service.sent).toHaveLength(2));
  expect(service.sent[1]?.[0]).toMatchObject({ kind: 'undo', target: move?.id });
  expect((service.sent[1]?.[0]?.id ?? '') > (move?.id ?? '')).toBe(true);
});

test('Escape leaves a thing where it was', () => {
  const service = openGarden(applied());
  fireEvent.keyDown(thing(), { key: ' ' });
  fireEvent.keyDown(thing(), { key: 'ArrowDown' });
  fireEvent.keyDown(thing(), { key: 'Escape' });
  expect(thing().getAttribute('transform')).toBe('translate(500 300)');
  expect(service.sent).toHaveLength(0);
});

test('a place that is taken is told, and there is nothing to take back', async () => {
  openGarden(commands =>
    Response.json({
      revision: 2,
      layout,
      outcomes: commands.map(({ id }) => ({
        id,
        status: 'without-effect',
        problem: { title: 'Place prise', detail: 'Un pin est là.' },
      })),
    }),
  );
  fireEvent.click(screen.getByRole('button', { name: /^Pierre\s: vers la gauche/ }));
  await screen.findByText('Place prise. Un pin est là.');
  expect(undo().disabled).toBe(true);
});
