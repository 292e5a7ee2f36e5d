import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import {
  type Answers,
  confirm,
  press,
  problem,
  show,
  sitDown,
  standUp,
  type,
  versioned,
} from '../../ui/editing/fixture';
import DraftPage from './DraftPage';
import { freshDocument } from './fresh';
import Overview from './Overview';

afterEach(standUp);

const place = '/api/v1/stress/drafts';
const finding = { pointer: '/items/1/label', code: 'language-missing', text: 'Ce texte manque en anglais.' };

function draft(more: Answers = {}): Answers {
  let [document, version] = [{ ...freshDocument(), title: { fr: 'Humeur', en: 'Mood' } } as unknown, 1];
  return {
    [`GET ${place}/d1`]: () => versioned({ id: 'd1', document }, `"${version}"`),
    [`PUT ${place}/d1`]: ({ body }) => {
      document = body;
      version++;
      return versioned({ id: 'd1', document }, `"${version}"`);
    },
    [`POST ${place}/d1/validation`]: () => Response.json({ findings: [finding], publishable: false }),
    ...more,
  };
}
const open = () => show(DraftPage, '/admin/questionnaires/:id', '/admin/questionnaires/d1');

test('what is wrong is listed, stands at its field, and leads there through what is closed', async () => {
  const calls = sitDown(draft());
  open();
  await screen.findByRole('heading', { level: 1, name: 'Humeur' });
  press('Vérifier');
  const list = await screen.findByRole('alert');
  fireEvent.click(within(list).getByRole('link', { name: 'Questions (2) › 2. item_2 › La question' }));
  expect(document.activeElement?.id).toBe('at/items/1/label/fr');
  expect(document.activeElement?.closest('details')?.open).toBe(true);
  expect(calls.filter(({ method }) => method === 'PUT')).toEqual([]);
});

test('what was changed is saved before it is checked', async () => {
  const calls = sitDown(draft());
  open();
  await screen.findByRole('heading', { level: 1, name: 'Humeur' });
  type(screen.getByLabelText('Code'), 'custom_humeur');
  press('Vérifier');
  await screen.findByRole('alert');
  expect(calls.filter(({ method }) => method !== 'GET').map(({ method, match }) => [method, match])).toEqual([
    ['PUT', '"1"'],
    ['POST', null],
  ]);
});

test('a trial is answered like a person, and shows what that person would read', async () => {
  const result = { score: 1, unit: 'points', bandLabel: 'Plutôt calme', reading: 'Plus haut, plus tendu.' };
  const calls = sitDown(draft({ [`POST ${place}/d1/preview`]: () => Response.json({ result }) }));
  open();
  await screen.findByRole('heading', { level: 1, name: 'Humeur' });
  const question = screen.getByRole('group', { name: 'item_1' });
  fireEvent.click(within(question).getByLabelText('1'));
  fireEvent.submit(question.closest('form') as HTMLFormElement);
  await screen.findByText('Plutôt calme', { exact: false });
  screen.getByText('Plus haut, plus tendu.');
  expect(calls.at(-1)?.body).toMatchObject({ answers: { item_1: 1 } });
});

test('a publication that is refused says where, and one that works says which version it is', async () => {
  const answers = draft({
    [`POST ${place}/d1/publication`]: () => problem(422, 'draft-not-publishable', [finding]),
  });
  const calls = sitDown(answers);
  open();
  await screen.findByRole('heading', { level: 1, name: 'Humeur' });
  confirm('Publier');
  await screen.findByText('Ce texte manque en anglais.', { selector: 'li *, li' });
  answers[`POST ${place}/d1/publication`] = () =>
    Response.json({ code: 'custom_', version: 3 }, { status: 201 });
  confirm('Publier');
  await screen.findByText('Publié : custom_, version 3.');
  expect(calls.at(-1)?.match).toBe('"1"');
});

test('a draft that is gone is told, and nobody but an administrator finds the page', async () => {
  sitDown({});
  open();
  await screen.findByRole('alert');
  standUp();
  sitDown(draft(), ['user', 'support']);
  open();
  await screen.findByRole('heading', { level: 1, name: /n’existe pas/ });
});

test('drafts and published versions are listed, and one begins from a published one', async () => {
  const calls = sitDown({
    [`GET ${place}`]: () => Response.json({ items: [] }),
    [`POST ${place}`]: () => versioned({ id: 'd2' }, '"1"'),
    'GET /api/v1/stress/questionnaires': () =>
      Response.json({
        items: [{ code: 'custom_a', title: 'Humeur', version: 2, items: 5, available: true }],
      }),
  });
  show(Overview, '/admin/questionnaires');
  await screen.findByText(/Aucun brouillon/);
  fireEvent.click(await screen.findByRole('button', { name: 'Partir de celui-ci : Humeur' }));
  await screen.findByText('ailleurs');
  expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({ basedOn: 'custom_a' });
  await waitFor(() => expect(location.pathname).toBe('/admin/questionnaires/d2'));
});
