export const lea = { signedIn: true, person: '0190a1b2-0000-7000-8000-000000000001', roles: ['user'] };
export const noah = { signedIn: true, person: '0190a1b2-0000-7000-8000-000000000002', roles: ['user'] };

/** For tests: a gateway with a token that can end and a session that can end. */
export class FakeGateway {
  person: typeof lea | undefined = lea;
  fresh = true;
  over = false;
  refused = false;
  calls: string[] = [];

  answer = async (input: string | Request): Promise<Response> => {
    const path = typeof input === 'string' ? input : new URL(input.url).pathname;
    this.calls.push(path);
    await Promise.resolve();
    if (path === '/session') return this.tell(this.person ?? { signedIn: false, roles: [] });
    if (path === '/session/sign-out') return new Response(null, { status: this.refused ? 503 : 204 });
    if (path === '/session/refresh') {
      if (this.refused) return new Response(null, { status: 503 });
      if (this.over) return new Response(null, { status: 401 });
      this.fresh = true;
      return this.tell(this.person ?? lea);
    }
    const body = typeof input === 'string' ? '' : await input.text();
    return new Response(body, { status: this.fresh ? 200 : 401 });
  };

  count(path: string): number {
    return this.calls.filter(call => call === path).length;
  }

  private tell(session: object): Response {
    return Response.json({ ...session, expiresAt: new Date(Date.now() + 300_000).toISOString() });
  }
}

/** For tests: all tabs of one browser share the channel; each has a client of its own. */
export class FakeChannel extends EventTarget {
  static all: FakeChannel[] = [];
  constructor() {
    super();
    FakeChannel.all.push(this);
  }
  postMessage(data: unknown) {
    for (const other of FakeChannel.all)
      if (other !== this) other.dispatchEvent(new MessageEvent('message', { data }));
  }
}
