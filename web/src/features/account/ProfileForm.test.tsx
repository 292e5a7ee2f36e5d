import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { ProfileForm } from './ProfileForm';

const read = { account: { name: 'Léa', birthDate: '1998-04-12', language: 'fr' }, etag: '"1"' };

afterEach(cleanup);

test('a change elsewhere is shown, what was typed stays, and saving again replaces the newest', async () => {
  const sent: Request[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    sent.push(request);
    if (request.method === 'GET')
      return Response.json({ ...read.account, name: 'Léa M.' }, { headers: { ETag: '"2"' } });
    if (request.headers.get('If-Match') === '"1"')
      return Response.json({ type: '/problems/stale-version' }, { status: 412 });
    return Response.json(await request.json(), { headers: { ETag: '"3"' } });
  });
  render(<ProfileForm read={read} />);
  const name = screen.getByLabelText('Prénom ou surnom') as HTMLInputElement;
  fireEvent.input(name, { target: { value: 'Léa B.' } });
  const form = document.querySelector('form') as HTMLFormElement;
  fireEvent.submit(form);
  expect((await screen.findByRole('alert')).textContent).toMatch(/Léa M\./);
  expect(name.value).toBe('Léa B.');
  fireEvent.submit(form);
  await screen.findByText('Enregistré.');
  expect(sent.at(-1)?.headers.get('If-Match')).toBe('"2"');
});

test('a name that is missing is said at its field', async () => {
  render(<ProfileForm read={{ ...read, account: { ...read.account, name: '' } }} />);
  fireEvent.submit(document.querySelector('form') as HTMLFormElement);
  await screen.findByRole('alert');
  expect(document.getElementById('name-fault')?.textContent).toMatch(/surnom/);
});
