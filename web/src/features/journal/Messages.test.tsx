import { signal } from '@preact/signals';
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Problem } from '../../api/problems';
import type { Current } from '../../store/current';
import { Messages } from './Messages';

afterEach(cleanup);

const refusal = (slug: string, title: string) =>
  Problem.of(Response.json({ type: `/problems/${slug}`, title }, { status: 403 }));

async function show(slug: string, title: string) {
  const run = vi.fn(async () => undefined);
  const sync = { state: signal('refused'), problem: signal(await refusal(slug, title)), run };
  render(<Messages current={{ sync } as unknown as Current} />);
  return run;
}

test('a consent that is missing is said with where to give it, and asked for again on coming back', async () => {
  const run = await show('consent-required', 'Accord nécessaire');
  expect(screen.getByRole('link', { name: 'Choisir ce que j’accepte' }).getAttribute('href')).toBe(
    '/mes-donnees',
  );
  expect(run).toHaveBeenCalledOnce();
});

test('any other refusal is told in the words of the service', async () => {
  await show('restricted', 'Traitement limité');
  expect(screen.getByText(/Traitement limité/)).toBeTruthy();
  expect(screen.queryByRole('link')).toBeNull();
});
