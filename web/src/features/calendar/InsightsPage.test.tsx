import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { queries } from '../../api/queries';
import { forgetPreferences, readPreferences } from '../../ui/preferences';
import { Insights } from './InsightsPage';

afterEach(() => {
  cleanup();
  forgetPreferences();
  queries.clear();
});

const summary = (from: string, to: string, entries: number, share: number) => ({
  from,
  to,
  entries,
  mood: { mean: 0.3, n: entries, own: 0 },
  families: [{ code: 'joy', label: 'Joie', entries, share }],
  moments: [{ code: 'morning', label: 'Matin', entries: 2, fromHour: 5, toHour: 12 }],
});
const report = {
  before: summary('2026-10-01', '2026-10-31', 8, 0.5),
  current: summary('2026-11-01', '2026-11-30', 12, 0.25),
  meanDifference: 0.2,
};

test('two times stand beside each other, the line has a table twin, and observations say that nothing is a cause', async () => {
  const points = [{ from: '2026-11-02', to: '2026-11-02', mean: 0.314, n: 2, joined: false }];
  const text = 'Famille : pas de différence nette observée.';
  vi.stubGlobal('fetch', async ({ url }: Request) =>
    Response.json(
      url.includes('reports')
        ? report
        : url.includes('valence')
          ? { points, from: '2026-11-01', to: '2026-11-30' }
          : { observations: [{ context: 'family', text }], note: 'rien n’est dit d’une cause', hidden: 0 },
    ),
  );
  render(<Insights />);
  await screen.findByRole('img', { name: /points.: 1/ });
  screen.getByText('0,31');
  await screen.findByText(text);
  await screen.findByRole('row', { name: /Entrées 8 12/ });
  screen.getByRole('row', { name: /Joie 50.% 25.%/ });
  screen.getByText(/plus agréable que la période d’avant.*0,20/);
  screen.getByText(/rien n’est dit d’une cause/);
});

test('what somebody has closed stays closed, and is asked for when it is opened again', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async ({ url }: Request) => {
    asked.push(new URL(url).pathname);
    return Response.json({ ...report, points: [], observations: [] });
  });
  const block = async (title: string) =>
    (await screen.findByText(title)).closest('details') as HTMLDetailsElement;
  const turn = async (open: boolean) => {
    const details = await block('Observés ensemble');
    details.open = open;
    fireEvent(details, new Event('toggle'));
  };
  const observations = () => asked.filter(path => path.includes('observ')).length;
  render(<Insights />);
  await waitFor(() => expect(observations()).toBe(1));
  await turn(false);
  cleanup();
  queries.clear();
  asked.length = 0;
  readPreferences();
  render(<Insights />);
  await waitFor(() => expect(asked).toHaveLength(2));
  expect((await block('Observés ensemble')).open).toBe(false);
  expect((await block('Cette période et celle d’avant')).open).toBe(true);
  expect(observations()).toBe(0);
  await turn(true);
  await waitFor(() => expect(observations()).toBe(1));
});

test('without a network it says so, and can be asked again', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 500 });
  vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('no network')));
  render(<Insights />);
  await screen.findAllByText(/reviennent avec le réseau/, {}, { timeout: 20_000 });
  fireEvent.click(screen.getAllByRole('button', { name: 'Réessayer' })[0] as HTMLElement);
  vi.useRealTimers();
});
