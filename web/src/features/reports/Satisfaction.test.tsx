import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { queries } from '../../api/queries';
import type { Rating } from '../../api/rating';
import { session } from '../../api/session';
import SatisfactionPage from './SatisfactionPage';
import { byMonth, byScore, sum } from './satisfaction';

const rating = (ticket: string, score: number, ratedAt: string, comment?: string): Rating => ({
  ticket,
  score,
  ratedAt,
  ...(comment !== undefined && { comment }),
});
const plain = (text: string | null) => (text ?? '').replace(/\s/g, ' ');
let pages: Record<string, { items: Rating[]; next?: string }>;
let asked: string[];

beforeEach(() => {
  asked = [];
  pages = {
    '': {
      items: [
        rating('t1', 5, '2026-11-20T10:00:00Z', 'Vite et bien'),
        rating('t2', 2, '2026-11-10T10:00:00Z'),
        rating('t3', 4, '2026-10-31T23:30:00Z'),
      ],
    },
  };
  queries.clear();
  session.value = { signedIn: true, person: 's', roles: ['user', 'support'] };
  vi.stubGlobal('fetch', async (request: Request | string) => {
    if (typeof request === 'string')
      return Response.json({ signedIn: true, person: 's', roles: ['support'] });
    const { pathname, searchParams } = new URL(request.url);
    asked.push(pathname);
    return Response.json(pages[searchParams.get('after') ?? '']);
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  session.value = undefined;
});

test('how many were content stands in words, by month of Paris, and each opinion leads to its request', async () => {
  render(<SatisfactionPage />);
  const [months, scores] = await screen.findAllByRole('table');
  expect(plain((await screen.findByText(/^Sur 3 avis/)).textContent)).toMatch(/: 66,6 %\.$/);
  const rows = within(months as HTMLElement)
    .getAllByRole('row')
    .slice(1);
  expect(rows.map(row => plain(row.textContent))).toEqual(['novembre 202666,6 %33,7']);
  expect(within(scores as HTMLElement).getAllByRole('row')[1]?.textContent).toBe('Tout à fait1');
  const [first] = screen.getAllByRole('link', { name: /^Voir la demande de l’avis du/ });
  expect(first?.getAttribute('href')).toBe('/equipe/t1');
  screen.getByText('Vite et bien');
});

test('what has not been read yet is said, and read once somebody asks for it', async () => {
  pages[''] = { items: [rating('t1', 5, '2026-11-20T10:00:00Z')], next: 'more' };
  pages.more = { items: [rating('t0', 1, '2026-11-02T10:00:00Z')] };
  render(<SatisfactionPage />);
  await screen.findByText(/Parmi les 1 avis les plus récents/);
  screen.getByText('Des avis plus anciens de novembre 2026 ne sont pas encore lus.');
  fireEvent.click(screen.getByText('Lire des avis plus anciens'));
  await screen.findByText(/^Sur 2 avis/);
  expect(screen.queryByText(/ne sont pas encore lus/)).toBeNull();
});

test('nobody has said anything, and somebody who does not work here asks nothing', async () => {
  pages[''] = { items: [] };
  render(<SatisfactionPage />);
  await screen.findByText('Personne n’a encore donné son avis.');
  cleanup();
  asked = [];
  session.value = { signedIn: true, person: 's', roles: ['user', 'admin'] };
  render(<SatisfactionPage />);
  await screen.findByRole('heading', { level: 1, name: /n’existe pas/ });
  expect(asked).toEqual([]);
});

test('months and scores hold each opinion once, and shares stay between none and all', () =>
  fc.assert(
    fc.property(
      fc.array(fc.record({ score: fc.integer({ min: 1, max: 5 }), day: fc.integer({ min: 0, max: 900 }) })),
      said => {
        const ratings = said.map(({ score, day }, at) =>
          rating(String(at), score, new Date(Date.UTC(2025, 0, 1) + day * 86_400_000).toISOString()),
        );
        const count = (parts: number[]) => parts.reduce((all, n) => all + n, 0);
        expect(count(byMonth(ratings).map(({ n }) => n))).toBe(ratings.length);
        expect(count(byScore(ratings).map(([, n]) => n))).toBe(ratings.length);
        for (const { share, mean, n } of byMonth(ratings)) {
          expect(n).toBeGreaterThan(0);
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
          expect(mean).toBeGreaterThanOrEqual(1);
        }
        if (ratings.length === 0) expect(sum(ratings)).toEqual({ n: 0, share: 0, mean: 0 });
      },
    ),
  ));
