import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Answering } from './Answering';
import type { Questionnaire } from './services';

const questionnaire: Questionnaire = {
  available: true,
  code: 'who5',
  version: 1,
  wordingVersion: 1,
  defaultCoding: 'c',
  codings: [{ id: 'c', version: 1, options: [{ value: 0, label: 'Jamais' }] }],
  items: ['a', 'b'].map(code => ({
    code,
    label: `Sur ${code}`,
    weight: 1,
    repeatable: false,
    reverse: false,
    sensitive: false,
  })),
};

const open = () => render(<Answering questionnaire={questionnaire} reload={async () => undefined} />);
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const answers = (body: object, status = 200) =>
  vi.stubGlobal('fetch', async () =>
    Response.json(body, { status, headers: { 'Content-Type': 'application/json' } }),
  );

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('answers wait for a reload and are forgotten after the result', async () => {
  open();
  press('Commencer');
  fireEvent.click(screen.getByLabelText('Jamais'));
  cleanup();
  open();
  press('Reprendre');
  expect((screen.getByLabelText('Jamais') as HTMLInputElement).checked).toBe(true);
  press('Suivante');
  await screen.findByText('Question 2 sur 2');
  fireEvent.click(screen.getByLabelText('Jamais'));
  answers({ score: 44, unit: 'percent', bandLabel: 'Lecture', missing: 0, reading: 'Comment lire' });
  press('Voir le résultat');
  await screen.findByText('Comment lire');
  expect(sessionStorage.length).toBe(0);
});

test('a fault leads to its question, and nothing is lost', async () => {
  open();
  press('Commencer');
  press('Suivante');
  await screen.findByText('Question 2 sur 2');
  fireEvent.click(screen.getByLabelText('Jamais'));
  const type = '/problems/answer-missing';
  answers({ type, title: 'Il manque des réponses', detail: 'Une', errors: [{ pointer: '/answers/a' }] }, 422);
  press('Voir le résultat');
  await screen.findByText('Il manque une réponse ici.');
  screen.getByText('Question 1 sur 2');
  expect(sessionStorage.getItem('cesizen-test-who5')).toContain('"b":0');
});
