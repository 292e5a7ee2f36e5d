import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { queries } from '../../api/queries';
import { session } from '../../api/session';
import Chain from './Chain';
import Register from './Register';

const hash = 'a1'.repeat(32);
const r1 = {
  id: 'r1',
  right: 'RECTIFICATION',
  subject: 'journal',
  lifts: false,
  runsByItself: false,
  state: 'IN_PROGRESS',
  urgency: 'OVERDUE',
  receivedAt: '2026-01-31T10:00:00Z',
  dueOn: '2026-03-02',
  noticeUntil: '2999-01-01',
};
let entries: object[] = [];
let segments: object[] = [];
let report: object = {};
let calls: string[] = [];
let refused: Response | undefined;

beforeEach(() => {
  entries = [r1, { ...r1, id: 'e1', right: 'ERASURE', subject: 'all', urgency: 'LATER', runsByItself: true }];
  segments = [{ segment: 12, firstEntry: 11001, lastEntry: 12000, sealedAt: '2026-03-01T12:00:00Z', hash }];
  report = { intact: true, entries: 12040, segments: 12, findings: [] };
  calls = [];
  refused = undefined;
  queries.clear();
  session.value = { signedIn: true, person: 'p', roles: ['user', 'dpo'] };
  HTMLDialogElement.prototype.showModal ??= () => undefined;
  vi.stubGlobal('fetch', async (request: Request | string) => {
    if (typeof request === 'string') return Response.json(session.value);
    const { pathname } = new URL(request.url);
    const lists: Record<string, object[]> = { segments, register: entries };
    if (request.method === 'GET')
      return Response.json({ items: lists[pathname.split('/').pop() ?? ''] ?? [] });
    calls.push(`${request.method} ${pathname.replace('/api/v1/', '')} ${await request.text()}`);
    if (refused) return refused;
    return Response.json(pathname.endsWith('/verifications') ? report : r1);
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  session.value = undefined;
});

const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const submit = (label: string) =>
  fireEvent.submit(screen.getByLabelText(label).closest('form') as HTMLFormElement);

test('who is not the officer finds nothing here', () => {
  session.value = { signedIn: true, person: 'p', roles: ['user', 'admin'] };
  render(<Register />);
  expect(screen.queryByLabelText('Montrer')).toBeNull();
});

test('an overdue request says so in words; an erasure cannot be touched', async () => {
  render(<Register />);
  await screen.findByText('En retard.');
  expect(screen.getAllByText(/le 2 mars 2026 au plus tard/)).toHaveLength(2);
  screen.getByText(/personne n’y met la main/);
  expect(screen.getAllByText('Étape suivante')).toHaveLength(1);
});

test('a clock that stands still says since when', async () => {
  entries = [{ ...r1, state: 'IDENTITY_AWAITED', urgency: 'STOPPED', suspendedSince: '2026-02-03' }];
  render(<Register />);
  await screen.findByText(/délai suspendu depuis le 3 février 2026/);
});

test('a refusal needs a reason and a second yes', async () => {
  render(<Register />);
  await screen.findByText('En retard.');
  choose('Étape', 'REFUSED');
  submit('Étape');
  await screen.findByText(/Choisissez un motif/);
  choose('Motif', 'EXCESSIVE');
  submit('Étape');
  expect(calls).toEqual([]);
  fireEvent.click(await screen.findByText('Enregistrer'));
  await screen.findByText(/Refuser.*enregistré/);
  expect(calls).toEqual(['PUT privacy/register/r1/state {"state":"REFUSED","reason":"EXCESSIVE"}']);
});

test('an extension that comes too late says why, and what was chosen stays', async () => {
  refused = Response.json({ title: 'Prolongation impossible' }, { status: 422 });
  render(<Register />);
  await screen.findByText('En retard.');
  choose('Étape', 'EXTENDED');
  choose('Motif', 'COMPLEXITY');
  submit('Étape');
  await screen.findByText('Prolongation impossible');
  expect((screen.getByLabelText('Motif') as HTMLSelectElement).value).toBe('COMPLEXITY');
});

test('the chain is verified against what is pasted, and each finding has its name', async () => {
  report = { intact: false, entries: 9, segments: 1, findings: [{ kind: 'anchor-broken', number: 12 }] };
  render(<Chain />);
  const anchors = await screen.findByLabelText('Segments gardés ailleurs');
  fireEvent.input(anchors, { target: { value: `12 ${hash}` } });
  submit('Segments gardés ailleurs');
  await screen.findByText(/Segment 12.*différent de celui gardé ailleurs/);
  expect(calls).toEqual([`POST audit/verifications {"anchors":[{"segment":12,"hash":"${hash}"}]}`]);
});

test('what cannot be read as a segment is named by its line, and nothing is sent', async () => {
  render(<Chain />);
  const anchors = await screen.findByLabelText('Segments gardés ailleurs');
  fireEvent.input(anchors, { target: { value: `12 ${hash}\n13 zz` } });
  submit('Segments gardés ailleurs');
  await screen.findByText(/à la ligne 2/);
  expect(calls).toEqual([]);
});

test('all segments are copied as they can be pasted again', async () => {
  const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  render(<Chain />);
  fireEvent.click(await screen.findByRole('button', { name: 'Copier tous les segments' }));
  await screen.findByText('Copié.');
  expect(writeText).toHaveBeenCalledWith(`12 ${hash}\n`);
});
