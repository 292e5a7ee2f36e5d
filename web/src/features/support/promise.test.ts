import { expect, test } from 'vitest';
import { tellState } from './promise';
import type { Ticket } from './tickets';

const ticket: Ticket = {
  status: 'OPEN',
  breached: false,
  version: 1,
  firstResponseDue: '2026-03-01T12:00:00Z',
};

test.each<[Partial<Ticket>, RegExp]>([
  [{}, /^Réponse avant le 1 mars 2026/],
  [{ breached: true }, /en retard/],
  [{ status: 'CLOSED', breached: true }, /^Close$/],
  [{ status: 'WAITING', breached: true }, /attend une réponse venue d’ailleurs$/],
  [{ status: 'SOLVED' }, /^L’équipe la considère comme résolue$/],
  [{ status: 'SOLVED', reopenableUntil: '2026-03-08T12:00:00Z' }, /rouvre, jusqu’au 8 mars 2026/],
  [{ status: 'OPEN', firstResponseAt: '2026-03-01T11:30:00Z' }, /encore une suite$/],
  [{ status: 'CLOSED', mergedInto: 't9' }, /^Jointe à une autre/],
])('a state %o is told as %s', (state, words) => {
  expect(tellState({ ...ticket, ...state })).toMatch(words);
});
