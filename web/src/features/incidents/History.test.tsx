import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { LocationProvider, Route, Router } from 'preact-iso';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { queries } from '../../api/queries';
import { session } from '../../api/session';
import AlertsPage from './AlertsPage';
import { FakeIncidents } from './fake-incidents';
import IncidentPage from './IncidentPage';

let service: FakeIncidents;
beforeEach(() => {
  service = new FakeIncidents();
  queries.clear();
  session.value = { signedIn: true, person: 's', roles: ['user', 'support'] };
  vi.stubGlobal('fetch', service.answer);
  vi.stubGlobal('scrollTo', () => undefined);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  session.value = undefined;
});

const one = '/equipe/incidents/i1';

function show(path: string) {
  history.replaceState(null, '', path);
  const pages = [
    <Route key="one" path="/equipe/incidents/:id" component={IncidentPage} />,
    <Route key="alerts" path="/equipe/incidents/:id/alertes" component={AlertsPage} />,
  ];
  return render(
    <LocationProvider>
      <Router>{pages}</Router>
    </LocationProvider>,
  );
}

test('the alerts of an incident have a page, where one that fires says so in words', async () => {
  show(one);
  const link = await screen.findByRole('link', { name: 'Voir les alertes' });
  expect(link.getAttribute('href')).toBe(`${one}/alertes`);
  cleanup();
  show(`${one}/alertes`);
  const [, first, second] = await screen.findAllByRole('row');
  expect(first?.textContent).toMatch(/^ServiceDownemotion-servicepage.*active$/);
  expect(second?.textContent).toMatch(/^DiskFull––/);
  expect(second?.textContent).not.toContain('active');
});

test('what is older than the last 200 events is read once somebody asks', async () => {
  const event = { kind: 'NOTED', at: '2026-11-27T10:00:00Z', step: 'ANALYSIS' } as const;
  service.detail.timeline = Array.from({ length: 200 }, (_, i) => ({ ...event, id: `n${i}` }));
  service.older = {
    items: [
      { ...event, id: 'n0' },
      { ...event, id: 'first', kind: 'OPENED' },
    ],
  };
  show(one);
  fireEvent.click(await screen.findByText('Voir ce qui a précédé'));
  await screen.findByText('Incident ouvert');
  expect(screen.getAllByText('Note', { selector: 'strong' })).toHaveLength(200);
  expect(screen.queryByText('Voir ce qui a précédé')).toBeNull();
});

test('what a colleague did has their name; of who has left it has the end of the identifier', async () => {
  const event = { kind: 'STEP_TAKEN', at: '2026-11-27T10:00:00Z', step: 'TESTS' } as const;
  service.detail.timeline = [
    { ...event, id: 'e3', staff: 'c' },
    { ...event, id: 'e2', staff: 'former-000000ab' },
    { ...event, id: 'e1', staff: 's' },
  ];
  show(one);
  const timeline = await screen.findByRole('region', { name: 'Ce qui s’est passé' });
  await within(timeline).findByText(/Camille/);
  expect(
    within(timeline)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent?.match(/\((.*?)\)/)?.[1]),
  ).toEqual(['Camille', 'Membre 000000ab', 'vous']);
});
