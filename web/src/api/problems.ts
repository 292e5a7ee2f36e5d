/** One fault of a request, at the place that the pointer names (RFC 6901, into the body that was sent). */
export interface Fault {
  pointer: string;
  /** Stable, such as `not-null`, `size`, or the type of the problem. */
  code: string;
  /** In words; where it is missing, the detail of the problem says it. */
  text?: string;
}

interface Body {
  type?: string;
  title?: string;
  detail?: string;
  errors?: Fault[];
}

/** Why a service said no (RFC 9457), in the words and the language of the service; or that it could not be reached. */
export class Problem extends Error {
  override readonly name = 'Problem';

  private constructor(
    /** 0 when there was no answer at all. */
    readonly status: number,
    /** The last segment of the type, such as `stale-version`; `offline` when there was no answer. */
    readonly slug: string,
    readonly title: string,
    readonly detail: string,
    readonly faults: Fault[],
    /** Seconds to wait before the next try, when the answer names them. */
    readonly retryAfter: number | undefined,
  ) {
    super(`${status} ${slug}`);
  }

  static async of(response: Response): Promise<Problem> {
    const body = await readBody(response);
    const wait = Number(response.headers.get('Retry-After') ?? Number.NaN);
    return new Problem(
      response.status,
      body.type?.split('/').pop() ?? 'unknown',
      body.title ?? '',
      body.detail ?? '',
      body.errors ?? [],
      Number.isFinite(wait) ? wait : undefined,
    );
  }

  static offline(): Problem {
    return new Problem(0, 'offline', '', '', [], undefined);
  }

  /** Whether nobody could be asked, or the answer was that we should come back: the same request may be sent again. */
  get isPassing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 502;
  }
}

async function readBody(response: Response): Promise<Body> {
  const type = response.headers.get('Content-Type') ?? '';
  if (!type.includes('json')) return {};
  return (await response.json().catch(() => ({}))) as Body;
}
