import { screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { queries } from '../../api/queries';
import { session } from '../../api/session';
import { press, problem, show, sitDown, standUp } from '../../ui/editing/fixture';
import ReadingPage from './ReadingPage';
import TextPage from './TextPage';

const items = '/api/v1/content/items';
const favourites = '/api/v1/content/favourites';
const sleep = {
  slug: 'sleep',
  kind: 'article',
  title: 'Dormir',
  summary: 'Des habitudes.',
  minutes: 3,
  authorRole: 'editor',
  publishedAt: '2026-11-27T06:00:00Z',
  reviewBy: '2020-01-01',
  revision: 2,
};
const whole = { ...sleep, body: 'Un.\n\nDeux.', sources: ['OMS, https://www.who.int/sleep'] };
const walk = { ...sleep, slug: 'walk', kind: 'activity', title: 'Marcher', reviewBy: '2099-01-01' };

afterEach(standUp);

/** Nobody is signed in, and says so when asked. */
function leaveAccount() {
  session.value = { signedIn: false, roles: [] };
  const asked = fetch;
  vi.stubGlobal('fetch', async (request: Request | string) =>
    typeof request === 'string' ? Response.json({ signedIn: false, roles: [] }) : asked(request),
  );
}

test('everybody reads what is published, by kind, and nobody is asked for favourites without an account', async () => {
  const calls = sitDown({ [`GET ${items}`]: () => Response.json({ items: [sleep, walk] }) });
  leaveAccount();
  show(ReadingPage, '/lire');
  const articles = await screen.findByRole('region', { name: 'Articles' });
  within(articles).getByText(/3.min · à relire/);
  pick('Activités');
  await vi.waitFor(() => expect(screen.queryByRole('region', { name: 'Articles' })).toBeNull());
  expect(screen.getByRole('link', { name: 'Marcher' }).getAttribute('href')).toBe('/lire/walk');
  expect(calls.map(({ path }) => path)).toEqual([items]);
});

test('what somebody keeps stands first', async () => {
  sitDown({
    [`GET ${items}`]: () => Response.json({ items: [sleep, walk] }),
    [`GET ${favourites}`]: () => Response.json({ items: [walk] }),
  });
  show(ReadingPage, '/lire');
  const mine = await screen.findByRole('region', { name: 'Vos favoris' });
  within(mine).getByRole('link', { name: 'Marcher' });
  expect(screen.getAllByRole('heading', { level: 2 }).map(each => each.textContent)).toEqual([
    'Vos favoris',
    'Articles',
  ]);
});

test('a text shows its sources, who answers for it, and that its review is overdue', async () => {
  sitDown({ [`GET ${items}/sleep`]: () => Response.json(whole) });
  leaveAccount();
  show(TextPage, '/lire/:slug', '/lire/sleep');
  await screen.findByText('Deux.');
  screen.getByText(/devait être relu avant le 1 janvier 2020|devait être relu avant le 1er janvier 2020/);
  expect(screen.getByRole('link', { name: 'https://www.who.int/sleep' })).toBeTruthy();
  screen.getByText(/En répond : la rédaction\. Publié le 27 novembre 2026, version 2\./);
  await vi.waitFor(() => expect(document.title).toBe('Dormir – CESIZen'));
  await screen.findByRole('link', { name: 'Se connecter' });
  expect(screen.queryByRole('button', { name: /favoris/ })).toBeNull();
});

test('a text is kept, taken back, and marked as read once somebody says so', async () => {
  let kept: object[] = [];
  const calls = sitDown({
    [`GET ${items}/sleep`]: () => Response.json(whole),
    [`GET ${favourites}`]: () => Response.json({ items: kept }),
    [`PUT ${favourites}/sleep`]: () => {
      kept = [sleep];
      return new Response(null, { status: 204 });
    },
    [`DELETE ${favourites}/sleep`]: () => {
      kept = [];
      return new Response(null, { status: 204 });
    },
    'PUT /api/v1/content/readings/sleep': () => new Response(null, { status: 204 }),
  });
  show(TextPage, '/lire/:slug', '/lire/sleep');
  await screen.findByRole('button', { name: 'Garder dans les favoris' });
  press('Garder dans les favoris');
  await screen.findByText('Gardé dans vos favoris.');
  press('Retirer des favoris');
  await screen.findByText('Retiré de vos favoris.');
  expect(calls.some(({ path }) => path.includes('readings'))).toBe(false);
  press('Je l’ai lu');
  await screen.findByText(/^Noté\./);
  press('Je l’ai lu');
  await screen.findByRole('button', { name: 'Garder dans les favoris' });
  expect(calls.filter(({ path }) => path.includes('readings'))).toHaveLength(1);
});

test('a mark that the service refuses says why, and a text that is gone leads on', async () => {
  sitDown({
    [`GET ${items}/sleep`]: () => Response.json(whole),
    [`GET ${favourites}`]: () => Response.json({ items: [] }),
    [`PUT ${favourites}/sleep`]: () => problem(423, 'restricted'),
  });
  show(TextPage, '/lire/:slug', '/lire/sleep');
  await screen.findByRole('button', { name: 'Garder dans les favoris' });
  press('Garder dans les favoris');
  await screen.findByText(/Pas ainsi : restricted/);
  standUp();
  sitDown({});
  queries.clear();
  show(TextPage, '/lire/:slug', '/lire/nowhere');
  await screen.findByRole('heading', { level: 1, name: 'Ce texte n’est pas là' });
  expect(screen.getByRole('link', { name: 'Tous les textes' }).getAttribute('href')).toBe('/lire');
});

function pick(kind: string) {
  screen.getByRole('radio', { name: kind }).click();
}
