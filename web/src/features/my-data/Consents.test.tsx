import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { queries } from '../../api/queries';
import { session } from '../../api/session';
import { CONSENT_VERSION, purposes } from '../../ui/consents';
import { readPublished } from '../../ui/published-consents';
import { Consents } from './Consents';

let items: object[];
let sent: [call: string, body: unknown][];
let answer: () => Response;
let pages: object[];

beforeEach(() => {
  items = purposes.map(purpose => ({ purpose, granted: false, objected: false }));
  sent = [];
  pages = [];
  answer = () => Response.json({});
  queries.clear();
  session.value = { signedIn: true, person: 'p', roles: ['user'] };
  vi.stubGlobal('fetch', async (request: Request) => {
    const call = `${request.method} ${new URL(request.url).pathname}`;
    if (call === 'GET /api/v1/consents') return Response.json({ items });
    if (call === 'GET /api/v1/consents/history') return Response.json(pages.shift() ?? { items: [] });
    sent.push([call, await request.json()]);
    return answer();
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  session.value = undefined;
  history.replaceState(null, '', '/');
});

test.each(['fr', 'en'] as const)(
  'each consent is shown in the words whose hash proves it, in %s, and a decision names them',
  async language => {
    history.replaceState(null, '', language === 'en' ? '/en/mes-donnees' : '/mes-donnees');
    render(<Consents />);
    const boxes = await screen.findAllByRole('checkbox');
    const shown = boxes.map(box => [
      (box as HTMLInputElement).labels?.[0]?.textContent,
      document.getElementById(box.getAttribute('aria-describedby')?.split(' ')[0] ?? '')?.textContent,
    ]);
    expect(shown).toEqual([...readPublished(language).values()]);
    fireEvent.click(boxes[0] as HTMLElement);
    await vi.waitFor(() => expect(sent).toHaveLength(1));
    expect(sent).toEqual([
      ['PUT /api/v1/consents/journal', { granted: true, version: CONSENT_VERSION, locale: language }],
    ]);
  },
);

test('a tick shows what counts at the service, also when a change was refused', async () => {
  items = [{ purpose: 'statistics', granted: true }];
  answer = () => Response.json({ title: 'Service indisponible' }, { status: 503 });
  render(<Consents />);
  const tick = (await screen.findByLabelText('Contribuer aux statistiques')) as HTMLInputElement;
  fireEvent.click(tick);
  await screen.findByText('Service indisponible');
  expect(tick.checked).toBe(true);
});

test('a withdrawal says what becomes of what is there, until the next decision', async () => {
  items = [{ purpose: 'journal', granted: true }];
  answer = () => Response.json({ purpose: 'journal', granted: false, consequence: 'Plus rien ne s’ajoute.' });
  render(<Consents />);
  const tick = (await screen.findByRole('checkbox')) as HTMLInputElement;
  fireEvent.click(tick);
  await screen.findByText('Plus rien ne s’ajoute.');
  await vi.waitFor(() => expect(tick.disabled).toBe(false));
  answer = () => Response.json({ purpose: 'journal', granted: true });
  fireEvent.click(tick);
  await vi.waitFor(() => expect(screen.queryByText('Plus rien ne s’ajoute.')).toBeNull());
});

test('the history says what was decided, where, and what was read in which language, page by page', async () => {
  const decision = { purpose: 'journal', version: '2026-11', at: '2026-03-01T12:00:00Z' };
  pages = [
    { items: [{ ...decision, id: '2', granted: false, surface: 'runner', madeIn: 'SETTINGS' }], next: 'n' },
    {
      items: [
        {
          ...decision,
          id: '1',
          granted: true,
          surface: 'sign-up',
          madeIn: 'SIGN_UP',
          locale: 'en',
          title: 'Keep my journal',
          text: 'Your emotions',
        },
      ],
    },
  ];
  render(<Consents />);
  const details = (await screen.findByText('Historique de vos accords')).closest('details');
  expect(pages).toHaveLength(2);
  (details as HTMLDetailsElement).open = true;
  fireEvent(details as HTMLElement, new Event('toggle'));
  await screen.findByText(/Depuis runner/);
  expect(screen.getByText('Refusé ou retiré').parentElement?.textContent).toContain('Garder mon journal');
  fireEvent.click(screen.getByRole('button', { name: 'Montrer la suite' }));
  expect((await screen.findByText('Keep my journal')).lang).toBe('en');
  expect(screen.getByText('Your emotions').lang).toBe('en');
  screen.getByText(/Texte 2026-11, lu en anglais. À l’inscription/);
});
