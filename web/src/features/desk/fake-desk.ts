import type { Message, Note, StaffTicket } from './contract';

export const me = '0190a1b2-0000-7000-8000-000000000009';
export const camille = '0190a1b2-0000-7000-8000-00000000000c';

const HOUR = 3_600_000;
const at = (ms: number) => new Date(Date.now() + ms).toISOString();

function ticket(id: string, subject: string, due: number, more: Partial<StaffTicket>): StaffTicket {
  return {
    id,
    subject,
    category: 'bug',
    priority: 'P2',
    status: 'OPEN',
    openedAt: at(-3 * HOUR),
    changedAt: at(-3 * HOUR),
    breached: due < 0,
    version: 1,
    nextDue: at(due),
    clocks: [
      {
        kind: 'FIRST_RESPONSE',
        state: 'RUNNING',
        warnAt: at(due - HOUR),
        secondsLeft: due / 1000,
        missed: due < 0,
      },
    ],
    ...more,
  };
}

interface Call {
  method: string;
  path: string;
  body: unknown;
  key: string | null;
  match: string | null;
}

/** For tests: the part of ticket-service that staff use, with three tickets and a note. */
export class FakeDesk {
  calls: Call[] = [];
  etag = '"1"';
  /** What was written after the first message. */
  more: Message[] = [];
  /** Statuses by method and last segment of the address. */
  refuse: Record<string, number> = {};
  /** Answers by method and last segment of the address: what is around tickets. */
  lists: Record<string, object> = {
    'GET forecast': { rows: [] },
    'GET links': { items: [] },
    'GET macros': { items: [] },
    'GET siblings': { items: [] },
    'GET staff': {
      items: [
        { id: me, name: 'Alix' },
        { id: camille, name: 'Camille' },
      ],
    },
  };
  tickets = [
    ticket('t1', 'Plus rien ne pousse', -2 * HOUR - 60_000, {}),
    ticket('t2', 'Mot de passe', HOUR / 2 + 5 * 60_000, { category: 'help', priority: 'P3' }),
    ticket('t3', 'Une idée', 25 * HOUR, { category: 'suggestion', priority: 'P4' }),
  ];
  /** What the queue was asked for. */
  asked: Record<string, string>[] = [];
  /** What was said of being at a ticket, and who else is. */
  said: [string, string][] = [];
  others: { staff: string; doing: string }[] = [];
  notes: Note[] = [{ id: 'n1', body: 'Voir avec l’exploitation', writtenAt: at(-HOUR) }];

  answer = async (request: Request | string): Promise<Response> => {
    if (typeof request === 'string') return Response.json({ signedIn: true, person: me, roles: ['support'] });
    const { pathname: path, searchParams } = new URL(request.url);
    const { method, headers } = request;
    const text = await request.text();
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    const [key, match] = [headers.get('Idempotency-Key'), headers.get('If-Match')];
    const [id, last] = path.split('/').slice(-2);
    if (last === 'presence') {
      this.said.push([method, (body as { doing?: string } | undefined)?.doing ?? '']);
      return method === 'DELETE'
        ? new Response(null, { status: 204 })
        : Response.json({ items: this.others });
    }
    this.calls.push({ method, path, body, key, match });
    const refused = this.refuse[`${method} ${last}`];
    if (refused !== undefined) return Response.json({ title: 'Non' }, { status: refused });
    if (last === 'queue') return Response.json({ items: this.find(searchParams) });
    const listed = this.lists[`${method} ${last}`];
    if (listed !== undefined) return Response.json(listed);
    if (last === 'notes' && method === 'GET') return Response.json({ items: this.notes });
    const found = this.tickets.find(one => one.id === id);
    if (last === 'merge' && found) {
      const { into } = (body ?? {}) as { into?: string };
      Object.assign(
        found,
        into ? { status: 'CLOSED', mergedInto: into } : { status: 'OPEN', mergedInto: null },
      );
    }
    if (method === 'POST') return Response.json(body, { status: 201 });
    const said = { id: 'm1', author: 'PERSON', body: 'Plus rien depuis hier', writtenAt: at(-HOUR) };
    return Response.json(
      { ...found, messages: [said, ...this.more], history: [] },
      { headers: { ETag: this.etag } },
    );
  };

  /** The tickets that the queue has for this question. */
  private find(asked: URLSearchParams): StaffTicket[] {
    this.asked.push(Object.fromEntries(asked));
    const { state = 'OPEN', assignee, priority, category, team, tag } = Object.fromEntries(asked);
    const who = assignee === 'me' ? me : assignee;
    return this.tickets.filter(
      ticket =>
        ticket.status === state &&
        (who === undefined || (ticket.triage?.assignee ?? 'none') === who) &&
        (priority === undefined || ticket.priority === priority) &&
        (category === undefined || ticket.category === category) &&
        (team === undefined || ticket.triage?.team === team) &&
        (tag === undefined || (ticket.triage?.tags.includes(tag) ?? false)),
    );
  }
}
