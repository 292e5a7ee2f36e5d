import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { queries } from '../../api/queries';
import StatusPage from './StatusPage';
import { type Day, type Impact, tellDays, writePercent } from './status';

const day = (date: string, worst: Impact, uptime: number): Day => ({ date, worst, uptime });
const days = [
  day('2026-11-25', 'NONE', 100),
  day('2026-11-26', 'OUTAGE', 97.91),
  day('2026-11-27', 'DEGRADED', 100),
];
const component = (code: string, fr: string, state: Impact) => ({
  code,
  name: { fr, en: code },
  state,
  uptime: 99.3,
  days,
});
const message = (id: string, fr: string, publishedAt: string) => ({ id, text: { fr, en: 'x' }, publishedAt });
const status = {
  state: 'OUTAGE',
  asOf: '2026-11-27T10:00:00Z',
  knownSince: '2026-11-25',
  components: [component('JOURNAL', 'Journal des émotions', 'OUTAGE'), component('SUPPORT', 'Aide', 'NONE')],
  incidents: [
    {
      id: 'i1',
      phase: 'IDENTIFIED',
      impact: 'OUTAGE',
      components: ['JOURNAL'],
      startedAt: '2026-11-27T09:00:00Z',
      messages: [
        message('m2', 'La correction arrive', '2026-11-27T09:50:00Z'),
        message('m1', 'Le journal ne répond pas', '2026-11-27T09:10:00Z'),
      ],
    },
  ],
};

const plain = (text: string) => text.replace(/\s/g, ' ');

beforeEach(() => queries.clear());
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('each part says its state in words, and what is open stands above with its messages, newest first', async () => {
  vi.stubGlobal('fetch', async () => Response.json(status));
  render(<StatusPage />);
  await screen.findByText('Une partie du service est en panne.');
  const items = screen.getAllByRole('listitem').map(item => item.textContent ?? '');
  expect(items.some(text => text.includes('Aide') && text.includes('Fonctionne'))).toBe(true);
  const words = screen.getByText('La correction arrive');
  const earlier = screen.getByText('Le journal ne répond pas');
  expect(words.compareDocumentPosition(earlier) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  screen.getByText(/État du 27 novembre 2026/);
});

test('the row of days is told in a sentence, and whole as a table on demand', async () => {
  vi.stubGlobal('fetch', async () => Response.json(status));
  render(<StatusPage />);
  const [drawn] = await screen.findAllByRole('img');
  expect(drawn?.getAttribute('aria-label')).toBe(tellDays(days));
  expect(plain(tellDays(days))).toBe(
    'Jours connus : 3. Sans incident : 1. Avec une perturbation : 1. Avec une panne : 1.',
  );
  expect(screen.queryByRole('table')).toBeNull();
  const details = document.querySelector('details') as HTMLDetailsElement;
  details.open = true;
  fireEvent(details, new Event('toggle'));
  const table = await screen.findByRole('table');
  expect(within(table).getAllByRole('row')).toHaveLength(4);
  within(table).getByText('En panne');
});

test('days before the beginning are neither good nor bad', async () => {
  vi.stubGlobal('fetch', async () => Response.json(status));
  render(<StatusPage />);
  await screen.findByText(/Pas de données avant le 25 novembre 2026\./);
  expect(screen.getAllByText(/99,3\s%\sdu temps sans panne, depuis le 25 novembre 2026/)).toHaveLength(2);
  const [drawn] = screen.getAllByRole('img');
  const [unknown, ...known] = drawn?.querySelectorAll('rect') ?? [];
  expect(unknown?.getAttribute('width')).toBe(String(87 * 4 - 1));
  expect(known.map(each => each.getAttribute('x'))).toEqual(['348', '352', '356']);
});

test('ninety known days need no word about a beginning', async () => {
  const many = Array.from({ length: 90 }, (_, at) =>
    day(new Date(Date.UTC(2026, 7, 30 + at)).toISOString().slice(0, 10), 'NONE', 100),
  );
  const whole = { ...component('JOURNAL', 'Journal des émotions', 'NONE'), days: many };
  vi.stubGlobal('fetch', async () => Response.json({ ...status, incidents: [], components: [whole] }));
  render(<StatusPage />);
  await screen.findByText(/sans panne, sur 90 jours/);
  expect(screen.queryByText(/Pas de données/)).toBeNull();
});

test('what was read before stays with its time when nobody can be reached', async () => {
  vi.stubGlobal('fetch', async () => Response.json(status));
  render(<StatusPage />);
  await screen.findByText('Une partie du service est en panne.');
  vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('offline')));
  void queries.refetchQueries();
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('Nous n’avons pas pu joindre CESIZen');
  expect(alert.textContent).toContain('Ce qui suit date du 27 novembre 2026');
  expect(screen.getAllByText('Journal des émotions', { selector: 'h3' })).toHaveLength(2);
});

test('a share is never rounded up to always', () => {
  expect(plain(writePercent(99.999))).toBe('99,99 %');
  expect(plain(writePercent(97.91))).toBe('97,91 %');
  expect(plain(writePercent(100))).toBe('100 %');
});
