import { cleanup, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { press, useEntry, writeNote } from './fixture';
import { message } from './toast';

const entry = useEntry();

test('what the device does not write stays as a draft, and somebody is told', async () => {
  entry.open();
  await writeNote('Un hiver');
  await waitFor(async () =>
    expect((await entry.journal.db.get('drafts', entry.id))?.content.note).toBe('Un hiver'),
  );
  entry.journal.db.close();
  await press(/Enregistrer/);
  await screen.findByText(/Cet appareil n’a rien pu écrire/);
  expect(message.value).toBeUndefined();
  cleanup();
  await entry.reopen();
  expect((await entry.journal.db.get('drafts', entry.id))?.content.note).toBe('Un hiver');
  expect(await entry.note()).toBe('Un été à la mer');
});

test('what was begun is there again when the page comes back', async () => {
  entry.open();
  await writeNote('Commencé');
  await waitFor(async () => expect(await entry.journal.db.count('drafts')).toBe(1));
  cleanup();
  entry.open();
  await waitFor(() =>
    expect(screen.getByLabelText<HTMLTextAreaElement>('Note (facultatif)').value).toBe('Commencé'),
  );
  await press(/abandonner/);
  await waitFor(() =>
    expect(screen.getByLabelText<HTMLTextAreaElement>('Note (facultatif)').value).toBe('Un été à la mer'),
  );
});
