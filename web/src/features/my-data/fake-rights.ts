const base = '/api/v1/privacy';
const startsAt = '2026-03-08T09:00:00Z';

export const rectification = {
  id: 'r1',
  right: 'RECTIFICATION',
  subject: 'journal',
  lifts: false,
  state: 'EXTENDED',
  receivedAt: '2026-01-31T10:00:00Z',
  dueOn: '2026-04-30',
  notice: 'Votre demande est complexe.',
  remedies: [],
  steps: [
    { state: 'RECEIVED', at: '2026-01-31T10:00:00Z' },
    { state: 'EXTENDED', at: '2026-02-10T10:00:00Z' },
  ],
};
export const erasure = {
  id: 'e1',
  right: 'ERASURE',
  subject: 'all',
  lifts: false,
  state: 'RECEIVED',
  startsAt,
};
export const unproven = {
  id: '0199d2a4-6b1e-7c3f-8a2b-1d4e5f6a7b8c',
  right: 'RECTIFICATION',
  subject: 'account',
  lifts: false,
  state: 'IDENTITY_AWAITED',
  awaited: 'IDENTITY',
  receivedAt: '2026-01-31T10:00:00Z',
  suspendedSince: '2026-02-03',
  notice: 'Écrivez une demande d’aide depuis ce compte.',
};

/** For tests: requests, objections and one erasure in its cooling-off. */
export class FakeRights {
  requests: object[] = [];
  objections: object[] = [];
  applications: object[] = [];
  /** What was changed: the call and its body. */
  calls: string[] = [];
  /** Answered instead, by call. */
  refuse: Record<string, Response> = {};

  answer = async (input: Request | string): Promise<Response> => {
    if (typeof input === 'string') return Response.json({ signedIn: true, person: 'p', roles: ['user'] });
    const path = new URL(input.url).pathname.slice(base.length);
    const call = `${input.method} ${path}`;
    const body = await input.text();
    if (input.method !== 'GET') this.calls.push(body === '' ? call : `${call} ${body}`);
    const refused = this.refuse[call];
    if (refused) return refused;
    if (call === 'GET /requests') return Response.json({ items: this.requests });
    if (call === 'GET /objections') return Response.json({ items: this.objections });
    if (call === 'GET /applications') return Response.json({ items: this.applications });
    if (call === 'POST /erasures')
      return Response.json({ id: 'e1', receipt: 'secret', status: 'SCHEDULED', startsAt }, { status: 202 });
    if (call === 'GET /erasures/e1')
      return Response.json({ id: 'e1', status: 'SCHEDULED', startsAt, services: [] });
    if (call === 'POST /requests') return Response.json(rectification, { status: 202 });
    if (input.method === 'DELETE' && path.startsWith('/requests')) this.requests = [];
    if (input.method === 'PUT')
      this.objections.push({ target: path.split('/').pop(), since: '2026-03-01T12:00:00Z' });
    return new Response(null, { status: 204 });
  };
}
