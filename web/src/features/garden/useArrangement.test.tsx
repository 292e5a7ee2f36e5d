import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { applied, openGarden, thing, undo } from './fixture';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const away = () => Response.json({}, { status: 503 });
const turn = () => fireEvent.click(screen.getByRole('button', { name: /^Pierre\s: tourner/ }));
const moveLeft = () => fireEvent.click(screen.getByRole('button', { name: /^Pierre\s: vers la gauche/ }));

test('a gesture shows while the one before is still being told, and both go in order', async () => {
  const release: (() => void)[] = [];
  const service = openGarden(async commands => {
    await new Promise<void>(resolve => release.push(resolve));
    return applied(release.length > 1 ? { x: 460, y: 300 } : undefined)(commands);
  });
  turn();
  await vi.waitFor(() => expect(service.sent).toHaveLength(1));
  moveLeft();
  await vi.waitFor(() => expect(thing().getAttribute('transform')).toBe('translate(460 300)'));
  expect(service.sent).toHaveLength(1);
  release[0]?.();
  await vi.waitFor(() => expect(service.sent).toHaveLength(2));
  expect(thing().getAttribute('transform')).toBe('translate(460 300)');
  release[1]?.();
  await vi.waitFor(() => expect(undo().disabled).toBe(false));
  expect((service.sent[1]?.[0]?.id ?? '') > (service.sent[0]?.[0]?.id ?? '')).toBe(true);
});

test('two gestures are taken back by two presses that wait for no answer', async () => {
  const release: (() => void)[] = [];
  const service = openGarden(async commands => {
    await new Promise<void>(resolve => release.push(resolve));
    return applied()(commands);
  });
  turn();
  moveLeft();
  await vi.waitFor(() => expect(undo().disabled).toBe(false));
  fireEvent.click(undo());
  fireEvent.click(undo());
  await vi.waitFor(() => expect(undo().disabled).toBe(true));
  for (let answers = 0; answers < 4; answers++) {
    await vi.waitFor(() => expect(release).toHaveLength(answers + 1));
    release[answers]?.();
  }
  const [turned, moved, ...undone] = service.sent.flat();
  expect(undone.map(({ kind, target }) => [kind, target])).toEqual([
    ['undo', moved?.id],
    ['undo', turned?.id],
  ]);
});

test('what was refused can be neither taken back nor done again', async () => {
  openGarden(() => Response.json({ title: 'Non' }, { status: 400 }));
  moveLeft();
  await screen.findByRole('alert');
  expect(undo().disabled).toBe(true);
});

test('what could not be told is sent again as it was', async () => {
  const service = openGarden(away);
  turn();
  await screen.findByRole('alert');
  service.answer = applied();
  fireEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
  await vi.waitFor(() => expect(service.sent).toHaveLength(2));
  expect(service.sent[1]).toEqual(service.sent[0]);
});

test('what could not be told goes before the next gesture', async () => {
  const service = openGarden(away);
  turn();
  await screen.findByRole('alert');
  const attempts = service.sent.length;
  service.answer = applied();
  moveLeft();
  await vi.waitFor(() => expect(service.sent).toHaveLength(attempts + 2));
  expect(service.sent[attempts]).toEqual(service.sent[0]);
  expect(service.sent[attempts + 1]?.[0]).toMatchObject({ kind: 'move' });
  await vi.waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});

test('what was refused is taken back, and there is nothing to try again', async () => {
  openGarden(() => Response.json({ title: 'Non' }, { status: 400 }));
  moveLeft();
  await screen.findByRole('alert');
  expect(screen.queryByRole('button', { name: 'Réessayer' })).toBeNull();
});
