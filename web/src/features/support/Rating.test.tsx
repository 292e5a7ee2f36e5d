import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { queries } from '../../api/queries';
import type { Rating } from '../../api/rating';
import { RatingSection } from './RatingSection';

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
let rating: Rating | undefined;
let refuse: number | undefined;
let sent: unknown[];

beforeEach(() => {
  rating = undefined;
  refuse = undefined;
  sent = [];
  sessionStorage.clear();
  queries.clear();
  vi.stubGlobal('fetch', async (request: Request) => {
    if (request.method === 'GET')
      return rating ? Response.json(rating) : Response.json({ title: 'Non' }, { status: 404 });
    const body = (await request.json()) as Rating;
    sent.push(body);
    if (refuse) return Response.json({ title: 'Évaluation définitive' }, { status: refuse });
    rating = { ...body, changeableUntil: inDays(7) };
    return Response.json(rating);
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const save = () => fireEvent.submit(document.querySelector('form') as HTMLFormElement);
const choose = async (label: string) => {
  const radio = (await screen.findByLabelText(label)) as HTMLInputElement;
  radio.checked = true;
  fireEvent.input(radio);
};

test('nothing is sent before one of the five is chosen, and a comment may stay away', async () => {
  render(<RatingSection id="t1" />);
  await screen.findByLabelText('Plutôt oui');
  save();
  expect((await screen.findByRole('alert')).textContent).toContain('Choisissez une des cinq réponses.');
  expect(sent).toEqual([]);
  await choose('Plutôt oui');
  save();
  await screen.findByText(/Avis enregistré, merci\. Vous pouvez le modifier jusqu’au/);
  expect(sent).toEqual([{ score: 4 }]);
});

test('within a week it is shown as said and can be changed; afterwards it is only read', async () => {
  rating = { score: 2, comment: 'Long', changeableUntil: inDays(1) };
  render(<RatingSection id="t1" />);
  expect(((await screen.findByLabelText('Plutôt pas')) as HTMLInputElement).checked).toBe(true);
  await choose('Tout à fait');
  save();
  await vi.waitFor(() => expect(sent).toEqual([{ score: 5, comment: 'Long' }]));
  cleanup();
  queries.clear();
  rating = { score: 5, comment: 'Long', changeableUntil: inDays(-1) };
  render(<RatingSection id="t1" />);
  await screen.findByText('Cet avis ne peut plus être modifié.');
  screen.getByText('Tout à fait');
  expect(screen.queryByRole('radio')).toBeNull();
});

test('what could not be sent waits over a reload', async () => {
  refuse = 503;
  render(<RatingSection id="t1" />);
  await choose('Pas du tout');
  const comment = screen.getByLabelText(/Un commentaire/);
  fireEvent.input(comment, { target: { value: 'Sans suite' } });
  save();
  await screen.findByRole('alert');
  cleanup();
  render(<RatingSection id="t1" />);
  expect(((await screen.findByLabelText('Pas du tout')) as HTMLInputElement).checked).toBe(true);
  expect((screen.getByLabelText(/Un commentaire/) as HTMLTextAreaElement).value).toBe('Sans suite');
});
