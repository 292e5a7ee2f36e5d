import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeSpan } from '../../ui/span';
import type { Clock, Priority, Severity, StaffTicket } from './contract';
import { tellClock, tellDue } from './due';
import { assign, priorityOf, readTriage } from './triage';
import { priorities, severities } from './words';

const now = Date.parse('2026-11-27T10:00:00Z');
const ticket: StaffTicket = {
  id: 't',
  subject: 's',
  category: 'help',
  priority: 'P3',
  status: 'OPEN',
  openedAt: '2026-11-27T09:00:00Z',
  changedAt: '2026-11-27T09:00:00Z',
  breached: false,
  version: 1,
};
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('the time of a ticket', () => {
  test.each([
    ['2026-11-27T10:35:00Z', 'dans 35 min', 'later'],
    ['2026-11-27T08:00:00Z', 'en retard de 2 h', 'late'],
    ['2026-11-27T11:10:30Z', 'dans 1 h 10 min', 'later'],
    ['2026-11-30T12:00:00Z', 'dans 3 j 2 h', 'later'],
    ['2026-11-27T10:00:20Z', 'dans moins d’une minute', 'later'],
  ])('due at %s is « %s »', (nextDue, text, level) => {
    const told = tellDue({ ...ticket, nextDue }, now);
    expect([plain(told.text), told.level]).toEqual([text, level]);
  });

  test('is pressing once the service warns', () => {
    const warnAt = '2026-11-27T09:59:00Z';
    const clock = { kind: 'RESOLUTION', state: 'RUNNING', warnAt, secondsLeft: 60, missed: false } as const;
    const nextDue = '2026-11-27T10:35:00Z';
    expect(tellDue({ ...ticket, nextDue, clocks: [clock] }, now).level).toBe('soon');
  });

  test('does not run while somebody else is waited for, whatever was due', () => {
    for (const status of ['ANSWERED', 'WAITING'] as const)
      expect(tellDue({ ...ticket, status, nextDue: '2026-11-27T08:00:00Z' }, now).text).toBe('en pause');
  });

  test('is never empty, and at most two units', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 * 86_400_000 }), span => {
        const units = plain(writeSpan(span)).match(/\d+ (min|h|j)/g) ?? ['moment'];
        expect(units.length).toBeLessThanOrEqual(2);
        expect(units[0]).not.toMatch(/^0/);
      }),
    ));
});

test.each<[Partial<Clock>, string]>([
  [{ due: '2026-11-27T12:00:00Z' }, 'dans 2 h'],
  [{ due: '2026-11-27T09:30:00Z', missed: true }, 'en retard de 30 min'],
  [{ state: 'PAUSED', secondsLeft: 7200 }, 'en pause, reste 2 h de travail'],
  [{ state: 'PAUSED', secondsLeft: -60, missed: true }, 'en pause, dépassée'],
  [{ state: 'STOPPED' }, 'tenue'],
  [{ state: 'STOPPED', missed: true }, 'manquée'],
])('a promise %o is told as « %s »', (clock, text) => {
  const running: Clock = { kind: 'RESOLUTION', state: 'RUNNING', secondsLeft: 60, missed: false };
  expect(plain(tellClock({ ...running, ...clock }, now))).toBe(text);
});

describe('what is decided about a ticket', () => {
  const decided = fc.record({
    priority: fc.constantFrom<Priority>(...priorities),
    impact: fc.constantFrom<Severity>(...severities),
    urgency: fc.constantFrom<Severity>(...severities),
  });

  test('keeps its priority when somebody takes it, whether or not anybody decided before', () =>
    fc.assert(
      fc.property(decided, fc.boolean(), ({ priority, impact, urgency }, known) => {
        const triage = known
          ? { impact, urgency, reason: 'Presse', tags: ['jardin'], team: 'web' }
          : undefined;
        const next = assign({ ...ticket, priority, ...(triage && { triage }) }, 'me');
        expect(next.priority ?? priorityOf(next.impact, next.urgency)).toBe(priority);
        expect(next.assignee).toBe('me');
        expect([next.team, next.tags]).toEqual(known ? ['web', ['jardin']] : [undefined, undefined]);
        expect(next.reason !== undefined).toBe(next.priority !== undefined);
      }),
    ));

  test('is without an owner once it is given back, and else the same', () => {
    const triage = { impact: 'LOW', urgency: 'LOW', assignee: 'me', team: 'web', tags: [] } as const;
    const mine = { ...ticket, priority: 'P4' as const, triage: { ...triage, tags: [] } };
    expect(assign(mine, undefined)).toEqual({ impact: 'LOW', urgency: 'LOW', team: 'web' });
    expect(readTriage(mine).assignee).toBe('me');
  });
});
