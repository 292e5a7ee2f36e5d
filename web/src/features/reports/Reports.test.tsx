import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { queries } from '../../api/queries';
import { session } from '../../api/session';
import IncidentReportPage from './IncidentReportPage';
import ReportPage from './ReportPage';
import { type Row, tellCell, toQuery, writeShare } from './report';

const row: Row = {
  target: 'FIRST_RESPONSE',
  priority: 'P1',
  n: 120,
  met: 114,
  share: 0.95,
  medianSeconds: 5400,
  p90Seconds: 14_400,
  p95Seconds: 21_600,
};
const plain = (text: string) => text.replace(/\s/g, ' ');
let asked: URL[];
let rows: Row[];

beforeEach(() => {
  asked = [];
  rows = [row];
  queries.clear();
  session.value = { signedIn: true, person: 's', roles: ['user', 'support'] };
  vi.stubGlobal('fetch', async (request: Request | string) => {
    if (typeof request === 'string')
      return Response.json({ signedIn: true, person: 's', roles: ['support'] });
    const address = new URL(request.url);
    if (address.pathname.endsWith('/staff')) return Response.json({ items: [{ id: 'c', name: 'Camille' }] });
    asked.push(address);
    if (address.pathname.endsWith('/csv')) return new Response('target,share');
    return Response.json({ from: '2025-12', to: '2026-11', rows });
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  session.value = undefined;
});

test('the share of kept promises stands in words beside its bar', async () => {
  render(<ReportPage />);
  const line = (await screen.findAllByRole('row'))[1] as HTMLElement;
  const cells = within(line).getAllByRole('cell');
  expect(cells.map(({ textContent }) => plain(textContent ?? ''))).toEqual([
    'P1',
    '95 %',
    '114 sur 120',
    '1 h 30 min',
    '4 h',
  ]);
  screen.getByText(/décembre 2025.*novembre 2026/);
});

test('other months and dimensions are asked for, and the file is of the same', async () => {
  const create = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
  render(<ReportPage />);
  await screen.findByRole('table');
  fireEvent.input(screen.getByLabelText('Premier mois'), { target: { value: '2026-01' } });
  (screen.getByLabelText('Équipe') as HTMLInputElement).checked = true;
  fireEvent.submit(document.querySelector('form') as HTMLFormElement);
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  const query = { from: '2026-01', by: 'priority,team' };
  expect(Object.fromEntries(asked[1]?.searchParams ?? [])).toEqual(query);
  fireEvent.click(await screen.findByText(/CSV/));
  await vi.waitFor(() => expect(click).toHaveBeenCalled());
  const file = asked.at(-1);
  expect(file?.pathname).toBe('/api/v1/tickets/report/csv');
  expect(Object.fromEntries(file?.searchParams ?? [])).toEqual(query);
  create.mockRestore();
  click.mockRestore();
});

test('an agent is oneself, a name, or once they have left the end of an identifier, and it is said who sees whose figures', async () => {
  rows = ['s', 'c', '0190a1b2-0000-7000-8000-0000000000ab'].map((agent): Row => ({ ...row, agent }));
  rows.push(row);
  render(<ReportPage />);
  await screen.findByRole('table');
  (screen.getByLabelText('Agent') as HTMLInputElement).checked = true;
  fireEvent.submit(document.querySelector('form') as HTMLFormElement);
  await vi.waitFor(() => expect(asked.at(-1)?.searchParams.get('by')).toBe('priority,agent'));
  await screen.findByText('Vous');
  await screen.findByText('Camille');
  screen.getByText('Membre 000000ab');
  screen.getByText('La personne elle-même');
  screen.getByText(/Chacun lit ses propres chiffres/);
});

test('how incidents were resolved is told by month, with the time until somebody took care', async () => {
  const resolved = { month: '2026-11', priority: 'P1', n: 4, met: 3, share: 0.75, p95Seconds: 9000 };
  const times = { meanSeconds: 6300, medianSeconds: 5400, p90Seconds: 9000 };
  rows = [
    { ...resolved, ...times, acknowledged: 3, meanSecondsToAcknowledge: 600 },
    { ...resolved, ...times, month: '2026-10', acknowledged: 0 },
  ] as unknown as Row[];
  render(<IncidentReportPage />);
  const [, first, second] = await screen.findAllByRole('row');
  expect(plain(first?.textContent ?? '')).toBe(
    'novembre 2026P175 %3 sur 410 min (3 sur 4)1 h 45 min1 h 30 min2 h 30 min',
  );
  expect(second?.textContent).toContain('personne');
  expect(asked[0]?.pathname).toBe('/api/v1/incidents/report');
  screen.getByText(/Télécharger/);
});

test('a period in which nothing ended says so', async () => {
  rows = [];
  render(<ReportPage />);
  await screen.findByText(/Aucune promesse/);
  expect(screen.queryByRole('table')).toBeNull();
});

test('cells are words, and what the service chooses is not asked for', () => {
  expect(tellCell(row, 'team', String)).toBe('Sans équipe');
  expect(tellCell({ ...row, month: '2026-11' }, 'month', String)).toBe('novembre 2026');
  expect(toQuery({ from: '', to: '', by: [] })).toEqual({});
  expect(plain(writeShare(0.9999))).toBe('99,9 %');
});
