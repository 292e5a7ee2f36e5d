import type { Detail, Incident } from './incidents';

const at = '2026-11-27T10:00:00Z';

function incident(id: string, title: string, more: Partial<Incident>): Incident {
  return {
    id,
    title,
    priority: 'P1',
    track: 'EXPRESS',
    step: 'ANALYSIS',
    possibleSteps: ['CORRECTION', 'MONITORING'],
    impact: 'OUTAGE',
    components: ['JOURNAL'],
    openedAt: at,
    due: '2026-11-27T12:00:00Z',
    breached: false,
    version: 1,
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

/** For tests: the part of ticket-service that handles incidents, with one open and one that is closed. */
export class FakeIncidents {
  calls: Call[] = [];
  /** Statuses by method and last segment of the address. */
  refuse: Record<string, number> = {};
  all = [
    incident('i1', 'ServiceDown (emotion-service)', {}),
    incident('i2', 'Des courriels n’arrivent pas', { step: 'CLOSED', possibleSteps: [], priority: 'P3' }),
  ];
  detail: Omit<Detail, 'incident'> = {
    alerts: { firing: 1, all: 2 },
    steps: [
      { step: 'DETECTION', startedAt: at, endedAt: '2026-11-27T10:09:00Z', seconds: 540 },
      { step: 'ANALYSIS', startedAt: '2026-11-27T10:09:00Z', seconds: 60 },
    ],
    timeline: [{ id: 'e1', kind: 'NOTED', at, step: 'ANALYSIS', text: 'La base ne répond pas', staff: 's' }],
    publicMessages: [],
  };

  alerts: object = {
    items: [
      {
        id: 'a2',
        name: 'ServiceDown',
        service: 'emotion-service',
        severity: 'page',
        startsAt: at,
        firing: true,
      },
      { id: 'a1', name: 'DiskFull', startsAt: at, endsAt: '2026-11-27T10:09:00Z', firing: false },
    ],
  };
  /** The timeline, read page by page. */
  older: object = { items: [] };

  answer = async (request: Request | string): Promise<Response> => {
    if (typeof request === 'string')
      return Response.json({ signedIn: true, person: 's', roles: ['support'] });
    const { pathname: path } = new URL(request.url);
    const { method, headers } = request;
    const text = await request.text();
    const [key, match] = [headers.get('Idempotency-Key'), headers.get('If-Match')];
    if (path.endsWith('/accounts/staff')) return Response.json({ items: [{ id: 'c', name: 'Camille' }] });
    this.calls.push({ method, path, body: text === '' ? undefined : JSON.parse(text), key, match });
    const refused = this.refuse[`${method} ${path.split('/').pop()}`];
    if (refused !== undefined) return Response.json({ title: 'Non' }, { status: refused });
    if (path.endsWith('/incidents'))
      return method === 'POST'
        ? Response.json(this.all[0], { status: 201 })
        : Response.json({ items: this.all });
    if (path.endsWith('/alerts')) return Response.json(this.alerts);
    if (path.endsWith('/timeline')) return Response.json(this.older);
    const found = this.all.find(({ id }) => path.includes(`/${id}`));
    return Response.json({ ...this.detail, incident: found }, { headers: { ETag: '"7"' } });
  };

  /** What was sent to an address with this end. */
  sent(end: string): Call[] {
    return this.calls.filter(({ method, path }) => method !== 'GET' && path.endsWith(end));
  }
}
