import { Problem } from '../api/problems';
import type { components } from '../api/schema/emotion';
import type { Content } from './entries';
import type { Answer } from './exchange';
import { nextChange, timeOf } from './ids';

type Change = components['schemas']['EntryChange'];
type Outcome = components['schemas']['ChangeOutcome'];

/** What emotion-service keeps of an entry: the latest change that wrote it, that deleted it, that restored it. */
interface Row {
  written?: string;
  deleted?: string;
  restored?: string;
  content?: Content;
  seq: number;
}

/** For tests: the rules of docs/adr/0018 and docs/guides/offline-sync.md, as the service has them. */
export class FakeService {
  rows = new Map<string, Row>();
  seq = 0;
  /** How many pieces of news an answer has at most. */
  most = 1;

  constructor(public now: number) {}

  async exchange(since: string | undefined, changes: Change[]): Promise<Answer> {
    const from = Number(since ?? 0);
    if (from > this.seq) throw await problem(410, 'cursor-unknown');
    const outcomes = changes.map(change => this.take(change));
    const news = [...this.rows]
      .filter(([, row]) => row.seq > from)
      .sort(([, a], [, b]) => a.seq - b.seq)
      .slice(0, this.most)
      .map(([id, row]) => ({
        cursor: String(row.seq),
        id,
        change: latest(row),
        ...(isLive(row) && { entry: { ...row.content, id, taxonomyVersion: 1, version: row.seq } }),
      }));
    const next = news.at(-1)?.cursor ?? String(from);
    // As JSON, so that nothing is shared with a device.
    return JSON.parse(
      JSON.stringify({ outcomes, news, next, more: news.length === this.most, date: this.now }),
    ) as Answer;
  }

  /** What somebody does through the rest of the interface counts as done now. */
  edit(id: string, content: Content): void {
    const row = this.rows.get(id);
    if (row !== undefined) this.touch(row, { written: nextChange(this.now, latest(row)), content });
  }

  remove(id: string): void {
    const row = this.rows.get(id);
    if (row !== undefined && isLive(row)) this.touch(row, { deleted: nextChange(this.now, latest(row)) });
  }

  restore(id: string): void {
    const row = this.rows.get(id);
    if (row?.content && !isLive(row)) this.touch(row, { restored: nextChange(this.now, latest(row)) });
  }

  /** The journal: what each entry says. */
  live(): Record<string, Content> {
    const found: Record<string, Content> = {};
    for (const [id, row] of this.rows) if (isLive(row) && row.content) found[id] = row.content;
    return found;
  }

  /** The latest change of an entry; empty when nothing is known of it. */
  latest(id: string): string {
    return latest(this.rows.get(id) ?? { seq: 0 });
  }

  backUp(): () => void {
    const rows = structuredClone(this.rows);
    const { seq } = this;
    return () => {
      this.rows = structuredClone(rows);
      this.seq = seq;
    };
  }

  private take({ change, id, entry, deleted }: Change): Outcome {
    if (timeOf(change) > this.now + 120_000)
      return { change, fate: 'refused', problem: { type: '/problems/changed-in-the-future' } };
    const row = this.rows.get(id) ?? { seq: 0 };
    if (deleted && change > (row.deleted ?? '')) this.touch(row, { deleted: change });
    if (entry && change > (row.written ?? '')) this.touch(row, { written: change, content: entry });
    this.rows.set(id, row);
    const counts = deleted ? !isLive(row) : isLive(row) && row.written === change;
    return counts ? { change, fate: 'applied' } : { change, fate: 'superseded', supersededBy: latest(row) };
  }

  private touch(row: Row, news: Partial<Row>): void {
    this.seq += 1;
    Object.assign(row, news, { seq: this.seq });
  }
}

function isLive({ written, deleted = '', restored = '' }: Row): boolean {
  return written !== undefined && deleted <= (restored > written ? restored : written);
}

function latest({ written = '', deleted = '', restored = '' }: Row): string {
  return [written, deleted, restored].sort().at(-1) ?? '';
}

function problem(status: number, slug: string): Promise<Problem> {
  return Problem.of(
    Response.json({ type: `/problems/${slug}` }, { status, headers: { 'Content-Type': 'application/json' } }),
  );
}
