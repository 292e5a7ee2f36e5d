import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { queries } from '../../api/queries';
import { session } from '../../api/session';
import MacrosPage from './MacrosPage';

const macro = {
  id: 'a1',
  name: 'Mot de passe oublié',
  text: { fr: 'Bonjour, voici comment faire.', en: 'Hello, this is how.' },
  status: 'SOLVED',
  version: 3,
};
let calls: { method: string; path: string; match: string | null; body: unknown }[];
let refuse: Record<string, number>;
let macros: (typeof macro)[];

beforeEach(() => {
  calls = [];
  refuse = {};
  macros = [macro];
  queries.clear();
  session.value = { signedIn: true, person: 'a', roles: ['user', 'admin'] };
  HTMLDialogElement.prototype.showModal ??= () => undefined;
  vi.stubGlobal('fetch', async (request: Request | string) => {
    if (typeof request === 'string') return Response.json({ signedIn: true, person: 'a', roles: ['admin'] });
    const { method, headers } = request;
    const { pathname: path } = new URL(request.url);
    if (method === 'GET') return Response.json({ items: macros });
    const text = await request.text();
    calls.push({ method, path, match: headers.get('If-Match'), body: text === '' ? null : JSON.parse(text) });
    const refused = refuse[method];
    if (refused !== undefined) return Response.json({ title: 'Non' }, { status: refused });
    return method === 'DELETE' ? new Response(null, { status: 204 }) : Response.json(macro);
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  session.value = undefined;
});

const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const submit = () => fireEvent.submit(document.querySelector('form') as HTMLFormElement);

test('a new answer needs a name and both languages, and is kept with its state', async () => {
  render(<MacrosPage />);
  fireEvent.click(await screen.findByText('Nouvelle réponse type'));
  type('Nom', 'Merci');
  type('En français', 'Merci de votre idée : {{subject}}');
  submit();
  await screen.findByText('Écrivez la réponse en anglais.');
  expect(calls).toEqual([]);
  type('En anglais', 'Thank you for {{subject}}');
  submit();
  await screen.findByText('Réponse type « Merci » enregistrée.');
  const text = { fr: 'Merci de votre idée : {{subject}}', en: 'Thank you for {{subject}}' };
  expect(calls).toEqual([
    {
      method: 'POST',
      path: '/api/v1/tickets/macros',
      match: null,
      body: { name: 'Merci', text, status: 'ANSWERED' },
    },
  ]);
});

test('what somebody else has rewritten is told, and one’s own words stay to be sent over it', async () => {
  render(<MacrosPage />);
  fireEvent.click(await screen.findByLabelText('Modifier « Mot de passe oublié »'));
  type('En français', 'Mieux dit');
  refuse = { PUT: 412 };
  macros = [{ ...macro, text: { ...macro.text, fr: 'Dit autrement' }, version: 4 }];
  submit();
  await screen.findByText('Dit autrement');
  expect((screen.getByLabelText('En français') as HTMLTextAreaElement).value).toBe('Mieux dit');
  refuse = {};
  submit();
  await screen.findByText(/enregistrée/);
  expect(calls.map(({ match }) => match)).toEqual(['"3"', '"4"']);
});

test('an answer is deleted after a second yes', async () => {
  render(<MacrosPage />);
  fireEvent.click(await screen.findByLabelText('Supprimer « Mot de passe oublié »'));
  expect(calls).toEqual([]);
  macros = [];
  fireEvent.click(screen.getAllByText('Supprimer').at(-1) as HTMLElement);
  await screen.findByText('Réponse type « Mot de passe oublié » supprimée.');
  expect(calls[0]).toMatchObject({ method: 'DELETE', path: '/api/v1/tickets/macros/a1', match: '"3"' });
});

test('the page is not there for staff who write no answers for everybody', () => {
  session.value = { signedIn: true, person: 's', roles: ['user', 'support'] };
  render(<MacrosPage />);
  expect(screen.queryByText('Nouvelle réponse type')).toBeNull();
});
