import createClient, { type Middleware } from 'openapi-fetch';
import { locale } from '../i18n/locale';
import { heedErasure } from './erased';
import { Problem } from './problems';
import type { paths as Auth } from './schema/auth';
import type { paths as Emotion } from './schema/emotion';
import type { paths as Garden } from './schema/garden';
import type { paths as Gdpr } from './schema/gdpr';
import type { paths as Stress } from './schema/stress';
import type { paths as Ticket } from './schema/ticket';
import { send } from './send';

/** What every request says, and what becomes of an answer that is a problem: it is thrown. */
const house: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', locale());
    // Proof that a page of ours asks: another site cannot set it.
    request.headers.set('X-Cesizen', '1');
    return request;
  },
  async onResponse({ response }) {
    if (response.ok || response.status === 304) return;
    const problem = await Problem.of(response);
    heedErasure(problem);
    throw problem;
  },
  onError() {
    return Problem.offline();
  },
};

/** Calls the services through the gateway, typed by their OpenAPI documents; throws a `Problem` where one says no. */
export const api = createClient<Auth & Emotion & Stress & Garden & Ticket & Gdpr>({
  baseUrl: '/',
  fetch: send,
});
api.use(house);

/** For the header Idempotency-Key of a creation: the same when it is sent again. */
export function newKey(): string {
  return crypto.randomUUID();
}
