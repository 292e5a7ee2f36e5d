// Something to see on each page of a person and of staff, written by requests; what administrators begin is taken away again.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { eventually } from './calm.mjs';
import { send } from './people.mjs';
import { writeForWeeks } from './scenes.mjs';

const year = new URL('../../docs/examples/daylio-year.csv', import.meta.url);

/** Fills an account that agreed to journal and assessments: addresses of its pages, by their pattern. */
export async function fillAccount(page) {
  // A consent of a moment ago may still be on its way to a service.
  const first = step => eventually(step);
  const [entry] = await first(() => writeForWeeks(page));
  const answers = [{ moving_home: 1 }, { moving_home: 2, marriage: 1 }];
  const results = answers.map(each => ({ questionnaire: 'srrs', version: 1, answers: each }));
  const [result] = await first(() => send(page, '/api/v1/stress/assessments', results));
  const phases = [
    { type: 'INHALE', millis: 4_500 },
    { type: 'EXHALE', millis: 6_500 },
  ];
  const [pattern] = await send(page, '/api/v1/practice/patterns', [{ name: 'Le soir, lentement', phases }]);
  const [ticket] = await send(page, '/api/v1/tickets', [{ subject: 'Une question', body: 'Depuis hier.' }]);
  const { code } = await post(page, '/api/v1/practice/rooms', '{"protocol":"cesi-55"}');
  const { id } = await post(
    page,
    '/api/v1/journal/imports?format=daylio&zone=Europe/Paris',
    readFileSync(year, 'utf8'),
    'text/csv',
  );
  return {
    '/journal/{id}': `/journal/${entry}`,
    '/calendrier/{annee}': `/calendrier/${new Date().getFullYear()}`,
    '/calendrier/mois/{mois}': '/calendrier/mois/2026-01',
    '/calendrier/semaine/{jour}': '/calendrier/semaine/2026-01-05',
    '/tests/{code}': '/tests/srrs',
    '/mes-tests/{id}': `/mes-tests/${result}`,
    '/mes-tests/evolution/{code}': '/mes-tests/evolution/srrs',
    '/respirer/{code}': '/respirer/cesi-55',
    '/respirer/mediter/{code}': '/respirer/mediter/body-scan',
    '/lire/{slug}': '/lire/five-senses',
    '/respirer/rythmes/{id}': `/respirer/rythmes/${pattern}`,
    '/respirer/rythmes/{id}/modifier': `/respirer/rythmes/${pattern}/modifier`,
    '/respirer/ensemble/{code}': `/respirer/ensemble/${code}`,
    '/aide/{id}': `/aide/${ticket}`,
    '/mes-donnees/importer/{id}': `/mes-donnees/importer/${id}`,
  };
}

/** An incident, told by the support; a request of somebody is looked at by its id. */
export async function fillDesk(page, ticket) {
  const title = 'Le journal met longtemps à s’ouvrir';
  const [id] = await send(page, '/api/v1/incidents', [
    { title, priority: 'P3', impact: 'DEGRADED', components: ['JOURNAL'] },
  ]);
  return {
    '/equipe/{id}': ticket.replace('/aide/', '/equipe/'),
    '/equipe/incidents/{id}': `/equipe/incidents/${id}`,
    '/equipe/incidents/{id}/alertes': `/equipe/incidents/${id}/alertes`,
  };
}

export async function fillRegister(page) {
  const nature = 'Un ordinateur portable a été volé. Son disque est chiffré.';
  const [id] = await send(page, '/api/v1/privacy/breaches', [{ nature, knownAt: new Date().toISOString() }]);
  return { '/dpo/violations/{id}': `/dpo/violations/${id}` };
}

/** A draft of each kind; `clearDrafts` deletes them. */
export async function beginDrafts(page) {
  const [questionnaire] = await send(page, '/api/v1/stress/drafts', [{ basedOn: 'srrs' }]);
  const [words] = await send(page, '/api/v1/emotions/drafts', [{}]);
  const slug = `page-${randomUUID().slice(0, 8)}`;
  const [text] = await send(page, '/api/v1/content/drafts', [{ slug }]);
  return {
    '/admin/questionnaires/{id}': `/admin/questionnaires/${questionnaire}`,
    '/admin/emotions/{id}': `/admin/emotions/${words}`,
    '/admin/contenus/{id}': `/admin/contenus/${text}`,
  };
}

const drafts = {
  '/admin/questionnaires/': '/api/v1/stress/drafts/',
  '/admin/emotions/': '/api/v1/emotions/drafts/',
  '/admin/contenus/': '/api/v1/content/drafts/',
};

/** Deletes drafts by the addresses of their pages. */
export async function clearDrafts(page, addresses) {
  const paths = addresses.flatMap(address =>
    Object.entries(drafts)
      .filter(([place]) => address.startsWith(place))
      .map(([place, resource]) => address.replace(place, resource)),
  );
  await page.evaluate(async all => {
    for (const path of all) {
      const etag = (await fetch(path)).headers.get('ETag') ?? '';
      const headers = { 'X-Cesizen': '1', 'If-Match': etag };
      const answer = await fetch(path, { method: 'DELETE', headers });
      if (answer.status !== 204) throw new Error(`${path}: ${answer.status}`);
    }
  }, paths);
}

/** Sends one body as it is, and says what was made. */
async function post(page, path, body, type = 'application/json') {
  return page.evaluate(
    async ([address, content, kind]) => {
      const answer = await fetch(address, {
        method: 'POST',
        headers: { 'Content-Type': kind, 'X-Cesizen': '1', 'Idempotency-Key': crypto.randomUUID() },
        body: content,
      });
      if (answer.status !== 201) throw new Error(`${address}: ${answer.status} ${await answer.text()}`);
      return answer.json();
    },
    [path, body, type],
  );
}
