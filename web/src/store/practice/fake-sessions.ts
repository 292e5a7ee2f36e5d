import { Problem } from '../../api/problems';
import type { Told } from './waiting';

/** For tests: three cycles. */
export const told: Told = {
  protocol: 'cesi-55',
  version: 1,
  completedCycles: 3,
  startedAt: '2026-11-22T08:00:00Z',
  completedAt: '2026-11-22T08:00:30Z',
};

/** For tests: a service that keeps a session once for each id, and may be away, lose its answers, or refuse. */
export class FakeSessions {
  readonly kept = new Map<string, Told>();
  asked = 0;
  away: Problem | undefined;
  answerLost = false;
  refuses: ((session: Told) => Promise<Problem> | undefined) | undefined;

  tell = async (id: string, session: Told) => {
    this.asked += 1;
    if (this.away) throw this.away;
    const refusal = await this.refuses?.(session);
    if (refusal) throw refusal;
    const before = this.kept.get(id);
    if (before && JSON.stringify(before) !== JSON.stringify(session))
      throw await problem(409, 'session-differs');
    this.kept.set(id, session);
    if (this.answerLost) throw Problem.offline();
  };
}

/** For tests: a refusal. */
export const problem = (status: number, slug: string, headers = {}) =>
  Problem.of(
    Response.json(
      { type: `/problems/${slug}`, title: 'Non', detail: slug },
      { status, headers: { 'Content-Type': 'application/problem+json', ...headers } },
    ),
  );
