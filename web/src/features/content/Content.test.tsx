import { fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { confirm, problem, show, sitDown, standUp, type, versioned } from '../../ui/editing/fixture';
import DraftPage from './DraftPage';
import Overview from './Overview';

afterEach(standUp);

const drafts = '/api/v1/content/drafts';
const items = '/api/v1/content/items';
const document_ = {
  kind: 'article',
  title: { fr: 'Dormir', en: 'Sleep' },
  body: { fr: 'Un.\n\nDeux.', en: '' },
};

test('a text is read as people will read it, saved and published', async () => {
  const calls = sitDown({
    [`GET ${drafts}/d1`]: () => versioned({ id: 'd1', document: document_ }, '"0"'),
    [`PUT ${drafts}/d1`]: ({ body }) => versioned({ id: 'd1', document: body }, '"1"'),
    [`POST ${drafts}/d1/publication`]: () => Response.json({}, { status: 201 }),
  });
  show(DraftPage, '/admin/contenus/:id', '/admin/contenus/d1');
  await screen.findByText('Deux.');
  type(screen.getByLabelText('Durée, en minutes', { exact: false }), '3');
  confirm('Publier');
  await screen.findByText('Texte publié.');
  expect(calls.filter(({ method }) => method !== 'GET')).toMatchObject([
    { method: 'PUT', match: '"0"', body: { minutes: 3 } },
    { method: 'POST', match: '"1"' },
  ]);
});

test('what a publication still needs is listed, and leads to its field', async () => {
  sitDown({
    [`GET ${drafts}/d1`]: () => versioned({ id: 'd1', document: document_ }, '"0"'),
    [`POST ${drafts}/d1/publication`]: () =>
      problem(422, 'content-incomplete', [{ pointer: '/reviewBy', code: 'content-incomplete' }]),
  });
  show(DraftPage, '/admin/contenus/:id', '/admin/contenus/d1');
  await screen.findByText('Deux.');
  confirm('Publier');
  fireEvent.click(await screen.findByRole('link', { name: 'À relire avant le' }));
  expect(document.activeElement?.id).toBe('at/reviewBy');
});

test('a text begins with a name for addresses, is revised from what is published, and withdrawn as it is now', async () => {
  const one = { slug: 'sleep', title: 'Dormir', kind: 'article', revision: 2, reviewBy: '2020-01-01' };
  const calls = sitDown({
    [`GET ${drafts}`]: () => Response.json({ items: [] }),
    [`GET ${items}`]: () => Response.json({ items: [one] }),
    [`GET ${items}/sleep`]: () => versioned(one, '"2.fr"'),
    [`DELETE ${items}/sleep`]: () => new Response(null, { status: 204 }),
    [`POST ${drafts}`]: () => versioned({ id: 'd2' }, '"0"'),
  });
  show(Overview, '/admin/contenus');
  const row = (await screen.findByText('Dormir')).closest('li') as HTMLElement;
  within(row).getByText(/à relire depuis/);
  confirm('Retirer');
  await screen.findByText('Dormir');
  await expect.poll(() => calls.find(({ method }) => method === 'DELETE')?.match).toBe('"2.fr"');
  fireEvent.submit(screen.getByLabelText('Nom dans les adresses').closest('form') as HTMLFormElement);
  await screen.findByText(/Écrivez des mots en minuscules/);
  type(screen.getByLabelText('Nom dans les adresses'), 'mieux-dormir');
  fireEvent.submit(screen.getByLabelText('Nom dans les adresses').closest('form') as HTMLFormElement);
  await screen.findByText('ailleurs');
  expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({ slug: 'mieux-dormir' });
});
