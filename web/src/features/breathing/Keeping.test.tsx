import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { claimDevice, wipeDevice } from '../../api/device';
import { lea } from '../../api/fake-gateway';
import { session } from '../../api/session';
import { BreathedEnding } from './BreathedEnding';
import { carriedCatalogue, type Exercise } from './exercises';
import { useKeeps } from './visitor';

const [exercise] = carriedCatalogue('fr').exercises as [Exercise, ...Exercise[]];
const outcome = { cycles: 2, planned: 2, startedAt: 1_000_000, endedAt: 1_060_000, paused: 0 };
let network: boolean;
let answer: () => Response;
let sent: { id: string; body: Record<string, unknown> }[];

beforeEach(() => {
  network = true;
  answer = () => Response.json({});
  sent = [];
  vi.stubGlobal('fetch', async (request: Request | string) => {
    if (!network) throw new TypeError('no network');
    if (typeof request === 'string') return Response.json(lea);
    sent.push({ id: request.url.split('/').pop() ?? '', body: await request.json() });
    return answer();
  });
  session.value = undefined;
});
afterEach(async () => {
  cleanup();
  await wipeDevice();
  session.value = { signedIn: false, roles: [] };
  vi.unstubAllGlobals();
});

function End() {
  return <BreathedEnding {...{ exercise, outcome }} before={{ valence: -0.4 }} keeps={useKeeps()} />;
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('whose device it is keeps a session on a page that starts without a network, and it goes when that is back', async () => {
  await claimDevice(lea.person);
  network = false;
  render(<End />);
  await screen.findByRole('button', { name: 'Garder cette séance' });
  expect(screen.queryByText(/n’est gardée nulle part/)).toBeNull();
  fireEvent.input(screen.getByLabelText(/^Agréable ou non/), { target: { value: '0.5' } });
  await screen.findByText('noté');
  press('Garder cette séance');
  await screen.findByText(/Elle rejoint votre compte dès que le réseau est là/);
  expect(screen.getByRole('link', { name: 'Voir vos séances' }).getAttribute('href')).toBe('/seances');

  network = true;
  window.dispatchEvent(new Event('online'));
  await screen.findByText(/^La séance est gardée\. Vous seul/);
  expect(sent.map(({ body }) => body)).toMatchObject([
    { protocol: exercise.code, completedCycles: 2, moodBefore: -0.4, moodAfter: 0.5 },
  ]);
});

test('nobody who is known not to be signed in can keep anything, though the device was somebody’s', async () => {
  await claimDevice(lea.person);
  session.value = { signedIn: false, roles: [] };
  network = false;
  render(<End />);
  await screen.findByText(/n’est gardée nulle part/);
});

test('a refusal of the service is told in its words, and the same session is sent again by hand', async () => {
  session.value = lea;
  answer = () =>
    Response.json(
      { type: '/problems/restricted', title: 'Traitement limité', detail: 'À votre demande.' },
      {
        status: 423,
      },
    );
  render(<End />);
  await screen.findByRole('button', { name: 'Garder cette séance' });
  press('Garder cette séance');
  await screen.findByText(/À votre demande\./);
  answer = () => Response.json({});
  press('Essayer encore');
  await screen.findByText(/^La séance est gardée\./);
  expect(sent).toHaveLength(2);
  expect(sent[1]).toEqual(sent[0]);
});
