import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { session } from '../../api/session';
import { attachmentsOf, FileField } from './FileField';
import { FakeUpload } from './fake-upload';

const sent: string[][] = [];
const calls: string[] = [];

function Form() {
  return (
    <form
      aria-label="message"
      onSubmit={event => {
        event.preventDefault();
        sent.push(attachmentsOf(new FormData(event.currentTarget as HTMLFormElement)));
      }}
    >
      <FileField id="files" path="/api/v1/tickets/attachments" />
    </form>
  );
}

beforeEach(() => {
  FakeUpload.reset();
  sent.length = 0;
  calls.length = 0;
  session.value = { signedIn: true, person: 'p', roles: ['user'] };
  vi.stubGlobal('XMLHttpRequest', FakeUpload);
  vi.stubGlobal('fetch', async (request: Request) => {
    calls.push(`${request.method} ${new URL(request.url).pathname}`);
    return new Response(null, { status: 204 });
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  session.value = undefined;
});

const input = () => screen.getByLabelText('Joindre des fichiers (facultatif)') as HTMLInputElement;
const form = () => screen.getByRole('form') as HTMLFormElement;
const file = (name: string, size = 5) => new File(['x'.repeat(size)], name, { type: 'text/plain' });

function choose(...files: File[]) {
  Object.defineProperty(input(), 'files', { value: files, configurable: true });
  fireEvent.change(input());
}

async function arrive(id: string, name: string) {
  await vi.waitFor(() => expect(FakeUpload.under).toHaveLength(1));
  await act(() => FakeUpload.answer(201, { id, name, type: 'text', size: 5 }));
}

test('files are sent one after the other, by name and content alone, and go with the form', async () => {
  render(<Form />);
  choose(file('été (1).txt'), file('b.txt'));
  await arrive('f1', 'été (1).txt');
  await screen.findByText('été (1).txt est joint.');
  await arrive('f2', 'b.txt');
  await screen.findByText('b.txt est joint.');
  expect(FakeUpload.sent.map(({ path }) => path)).toEqual(Array(2).fill('/api/v1/tickets/attachments'));
  expect(FakeUpload.sent[0]?.headers).toMatchObject({
    'Content-Type': 'application/octet-stream',
    'Content-Disposition': "attachment; filename*=UTF-8''%C3%A9t%C3%A9%20%281%29.txt",
    'X-Cesizen': '1',
  });
  fireEvent.submit(form());
  expect(sent).toEqual([['f1', 'f2']]);
  form().reset();
  fireEvent.reset(form());
  await vi.waitFor(() => expect(screen.queryByRole('list')).toBeNull());
});

test('a form waits for files that are on their way, and says so at the field', async () => {
  render(<Form />);
  choose(file('a.txt'));
  await vi.waitFor(() => expect(FakeUpload.under).toHaveLength(1));
  await act(() => FakeUpload.under[0]?.upload.onprogress?.({ loaded: 1, total: 4 }));
  expect((screen.getByLabelText('Envoi de a.txt') as HTMLProgressElement).value).toBe(0.25);
  fireEvent.submit(form());
  await screen.findByText('Un fichier est encore en route. Attendez un instant, ou retirez-le.');
  expect(sent).toHaveLength(0);
  expect(document.activeElement).toBe(input());
  await arrive('f1', 'a.txt');
  await vi.waitFor(() => expect(screen.queryByText(/encore en route/)).toBeNull());
  fireEvent.submit(form());
  expect(sent).toEqual([['f1']]);
});

test('a file that is refused says why in the words of the service, and is removed before sending', async () => {
  render(<Form />);
  choose(file('a.exe'));
  await vi.waitFor(() => expect(FakeUpload.under).toHaveLength(1));
  await act(() =>
    FakeUpload.answer(422, {
      type: '/problems/attachment-type-refused',
      title: 'Refusé',
      detail: 'Joignez une image.',
    }),
  );
  await screen.findByText('Joignez une image.');
  expect(screen.getByRole('status').textContent).toBe('a.exe : Joignez une image.');
  fireEvent.submit(form());
  await screen.findByText('Un fichier n’a pas pu être joint : retirez-le avant d’envoyer.');
  fireEvent.click(screen.getByRole('button', { name: 'Retirer a.exe' }));
  await vi.waitFor(() => expect(screen.queryByRole('list')).toBeNull());
  fireEvent.submit(form());
  expect(sent).toEqual([[]]);
});

test('a file that has arrived and is removed is given up', async () => {
  render(<Form />);
  choose(file('a.txt'));
  await arrive('f1', 'a.txt');
  fireEvent.click(await screen.findByRole('button', { name: 'Retirer a.txt' }));
  await vi.waitFor(() => expect(calls).toEqual(['DELETE /api/v1/tickets/attachments/f1']));
  expect(document.activeElement).toBe(input());
});

test('what is too large, empty or too many is told before anything is sent', async () => {
  render(<Form />);
  choose(file('grand.txt', 10 * 1024 * 1024 + 1), file('vide.txt', 0));
  await screen.findByText('Ce fichier dépasse 10 Mo.');
  await screen.findByText('Ce fichier est vide.');
  choose(...[1, 2, 3, 4, 5, 6].map(number => file(`${number}.txt`)));
  await screen.findByText('5 fichiers au plus par message.');
  await vi.waitFor(() => expect(FakeUpload.sent).toHaveLength(1));
  expect(FakeUpload.sent[0]?.file.name).toBe('1.txt');
});
