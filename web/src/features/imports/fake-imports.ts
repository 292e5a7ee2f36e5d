/** The stream of an import, for tests: it says what they say. */
export class FakeStream extends EventTarget {
  static last: FakeStream | undefined;
  closed = false;
  constructor(readonly url: string) {
    super();
    FakeStream.last = this;
  }
  close() {
    this.closed = true;
  }
  tell(kind: string, view: object) {
    this.dispatchEvent(new MessageEvent(kind, { data: JSON.stringify(view) }));
  }
}

export const base = '/api/v1/journal/imports/i1';
const words = [
  { word: 'bien', lines: 5, meaning: { emotions: [{ code: 'joy', intensity: 60 }] }, skipped: false },
  { word: 'bof', lines: 2, skipped: false },
];

/** For tests: a service with one import of seven lines, one word of which has no meaning yet. */
export class FakeImports {
  state = 'staged';
  /** What was changed: the call, its If-Match, its body. */
  sent: [string, string, unknown][] = [];
  /** Answered to everything, where it is set. */
  problem: Response | undefined;

  view() {
    const progress = { done: 0, of: 7 };
    return {
      id: 'i1',
      state: this.state,
      format: 'daylio',
      lines: 7,
      version: 1,
      words,
      activities: [],
      progress,
    };
  }

  answer = async (request: Request): Promise<Response> => {
    const call = `${request.method} ${new URL(request.url).pathname}`;
    const body = request.headers.get('Content-Type')?.includes('json') ? await request.json() : undefined;
    if (request.method !== 'GET') this.sent.push([call, request.headers.get('If-Match') ?? '', body]);
    return this.problem ?? this.#answers[call]?.() ?? new Response(null, { status: 404 });
  };

  readonly #answers: Record<string, () => Response> = {
    [`GET ${base}`]: () => Response.json(this.view(), { headers: { ETag: '"1"' } }),
    [`GET ${base}/totals`]: () => Response.json({ wouldCreate: 5, unmapped: 2, broken: 1 }),
    [`GET ${base}/lines`]: () => Response.json({ items: [{ line: 4, text: 'La date est illisible.' }] }),
    [`PUT ${base}/mapping`]: () => Response.json(this.view(), { headers: { ETag: '"2"' } }),
    [`POST ${base}/application`]: () => this.#become('applying'),
    [`DELETE ${base}`]: () => this.#become('undoing'),
    'GET /api/v1/emotions': () =>
      Response.json({
        families: [{ code: 'joy', label: 'Joie', emotions: [{ code: 'joy', label: 'Joie' }] }],
      }),
    'GET /api/v1/journal/contexts': () => Response.json({ groups: [] }),
  };

  #become(state: string): Response {
    this.state = state;
    return Response.json(this.view(), { status: 202 });
  }
}
