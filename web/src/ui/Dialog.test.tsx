import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test, vi } from 'vitest';
import { Confirm } from './Confirm';
import { Dialog } from './Dialog';

afterEach(cleanup);

function Asked() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Demander
      </button>
      <Dialog
        title="Une question"
        open={open}
        onClose={() => setOpen(false)}
        actions={
          <button type="button" onClick={() => setOpen(false)}>
            Fermer
          </button>
        }
      >
        <p>Texte</p>
      </Dialog>
    </>
  );
}

test('a dialog opens and closes with its state, and again', () => {
  render(<Asked />);
  const dialog = document.querySelector('dialog') as HTMLDialogElement;
  for (const _ of [1, 2]) {
    expect(dialog.open).toBe(false);
    fireEvent.click(screen.getByText('Demander'));
    expect(dialog.open).toBe(true);
    fireEvent.click(screen.getByText('Fermer'));
  }
  expect(dialog.open).toBe(false);
});

test('what could not be done is said in the dialog, which stays', async () => {
  const confirm = vi.fn(() => Promise.reject(new Error('no')));
  render(
    <Confirm action="Supprimer" title="Supprimer ceci ?" confirm={confirm}>
      <p>Cela ne se reprend pas.</p>
    </Confirm>,
  );
  fireEvent.click(screen.getAllByText('Supprimer')[0] as HTMLElement);
  fireEvent.click(screen.getAllByText('Supprimer')[1] as HTMLElement);
  await screen.findByRole('alert');
  expect(document.querySelector('dialog')?.open).toBe(true);
});
