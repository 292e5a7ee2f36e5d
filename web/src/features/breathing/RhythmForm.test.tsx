import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { LocationProvider } from 'preact-iso';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { queries } from '../../api/queries';
import { tell } from './keep';
import { exerciseOf } from './patterns';
import { NewRhythm, OldRhythm } from './RhythmEditPage';
import { draftOf, placeFaults, withEarlier } from './rhythmForm';

let sent: { method: string; match: string | null; body: unknown }[];
let answer: () => Response;
const pattern = {
  id: 'p1',
  name: 'Le soir',
  version: 3,
  breathHold: false,
  cycleMillis: 10_000,
  phases: [
    { type: 'INHALE' as const, millis: 4500 },
    { type: 'EXHALE' as const, millis: 5500 },
  ],
};

beforeEach(() => {
  sent = [];
  queries.clear();
  answer = () => Response.json(pattern, { status: 201 });
  vi.stubGlobal('fetch', async (request: Request) => {
    if (request.method === 'GET') return Response.json(pattern, { headers: { ETag: '"3"' } });
    const body = request.method === 'DELETE' ? undefined : await request.json();
    sent.push({ method: request.method, match: request.headers.get('If-Match'), body });
    return answer();
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const fill = (label: string | RegExp, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const save = () => fireEvent.submit(document.querySelector('form') as HTMLFormElement);
const openNew = () =>
  render(
    <LocationProvider>
      <NewRhythm title="Créer" />
    </LocationProvider>,
  );
const openOld = () =>
  render(
    <LocationProvider>
      <OldRhythm id="p1" title="Modifier" />
    </LocationProvider>,
  );

test('a rhythm is made of phases in seconds', async () => {
  openNew();
  fill('Son nom', ' Le soir ');
  fireEvent.input(document.getElementById('seconds-0') as HTMLElement, { target: { value: '4.5' } });
  save();
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.body).toEqual({
    name: 'Le soir',
    phases: [
      { type: 'INHALE', millis: 4500 },
      { type: 'EXHALE', millis: 6000 },
    ],
  });
});

test('what is no length is said at its field, and nothing is sent', async () => {
  openNew();
  fireEvent.input(document.getElementById('seconds-1') as HTMLElement, { target: { value: '45' } });
  save();
  await screen.findAllByText(/de 0,5 à 30/);
  screen.getAllByText('Donnez-lui un nom.');
  expect(sent).toEqual([]);
});

test('what the service judges is said in its words, at the phase', async () => {
  openNew();
  fill('Son nom', 'x');
  answer = () =>
    Response.json(
      {
        detail: 'Cette phase ne peut pas suivre la précédente.',
        errors: [{ pointer: '/phases/1/type', code: 'phase-out-of-order' }],
      },
      { status: 422, headers: { 'Content-Type': 'application/problem+json' } },
    );
  save();
  const link = await screen.findByRole('link', { name: /ne peut pas suivre/ });
  expect(link.getAttribute('href')).toBe('#type-1');
});

test('an old rhythm is changed from the version that was read, and deleted after a question', async () => {
  openOld();
  await screen.findByDisplayValue('Le soir');
  fill('Son nom', 'Le matin');
  save();
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({ method: 'PUT', match: '"3"' });
  cleanup();
  queries.clear();
  answer = () => new Response(null, { status: 204 });
  openOld();
  await screen.findByDisplayValue('Le soir');
  for (const button of screen.getAllByRole('button', { name: 'Supprimer ce rythme', hidden: true }))
    fireEvent.click(button);
  await vi.waitFor(() => expect(sent.at(-1)).toMatchObject({ method: 'DELETE', match: '"3"' }));
});

test('a session with a rhythm of one’s own names it by its id and its length', () => {
  const outcome = { cycles: 2, planned: 30, startedAt: 0, endedAt: 20_000, paused: 0 };
  expect(tell(exerciseOf(pattern), outcome, {}, {})).toMatchObject({
    pattern: 'p1',
    version: 3,
    cycleMillis: 10_000,
  });
  expect(tell(exerciseOf(pattern), outcome, {}, {})).not.toHaveProperty('protocol');
});

test('phases change places, and faults of the name stand at the name', () => {
  const draft = draftOf(pattern);
  expect(withEarlier(draft, 1).phases.map(each => each.type)).toEqual(['EXHALE', 'INHALE']);
  expect(placeFaults([{ pointer: '/name', code: 'size', text: 'Trop long' }], '', draft)).toEqual({
    'rhythm-name': 'Trop long',
  });
});
