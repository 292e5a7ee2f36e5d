// What the pictures of docs/screens show: written by requests, as people and staff would.
import { newVisit } from './harness.mjs';
import { enter, enterAsStaff, openAccount, send } from './people.mjs';

const subjects = [
  'Mon jardin ne pousse plus',
  'Je ne retrouve pas une note de mardi',
  'Comment changer mon adresse ?',
  'Le son de la respiration se coupe',
];
const moods = [
  ['calm', 60, 'Une promenade au bord de l’eau'],
  ['contentment', 75, 'Un repas avec des amis'],
  ['worry', 40, ''],
  ['gratitude', 55, ''],
  ['melancholy', 35, 'La pluie toute la journée'],
];

/** Writes every other day of the last six weeks, as an import of one's own would: the ids of the entries. */
export async function writeForWeeks(page) {
  const entries = Array.from({ length: 21 }, (_, index) => {
    const [code, intensity, note] = moods[index % moods.length];
    const feltAt = new Date(Date.now() - (index * 2 * 24 + 3) * 3_600_000).toISOString();
    return { feltAt, zone: 'Europe/Paris', emotions: [{ code, intensity }], ...(note && { note }) };
  });
  return send(page, '/api/v1/journal/entries', entries);
}

/** Requests of somebody, an incident, a request for a correction and a breach, as people and staff would: their ids. */
export async function writeForStaff() {
  const as = async (role, path, work) => {
    const visit = await newVisit();
    if (role === 'person') await enter(visit, await openAccount(), path);
    else await enterAsStaff(visit, role, path);
    const ids = await work(visit.page);
    await visit.context.close();
    return ids;
  };
  const [ticket] = await as('person', '/aide', async page => {
    await send(page, '/api/v1/privacy/requests', [{ right: 'RECTIFICATION', area: 'JOURNAL' }]);
    const tickets = subjects.map((subject, at) => ({
      subject,
      body: 'Depuis hier. Merci de votre aide.',
      priority: `P${(at % 3) + 2}`,
    }));
    return send(page, '/api/v1/tickets', tickets);
  });
  const [incident] = await as('support', '/equipe', page =>
    send(page, '/api/v1/incidents', [
      {
        title: 'Le journal met longtemps à s’ouvrir',
        priority: 'P2',
        impact: 'DEGRADED',
        components: ['JOURNAL'],
      },
    ]),
  );
  const [breach] = await as('dpo', '/dpo', page =>
    send(page, '/api/v1/privacy/breaches', [
      {
        nature: 'Un ordinateur portable a été volé. Son disque est chiffré.',
        knownAt: new Date(Date.now() - 20 * 3_600_000).toISOString(),
      },
    ]),
  );
  return { ticket, incident, breach };
}
