// npm run screens: takes the pictures of docs/screens from a running system, to be looked at before they are kept.
import { mkdirSync, writeFileSync } from 'node:fs';
import { closeBrowser, newVisit, openBrowser } from './harness.mjs';
import { enter, openAccount } from './people.mjs';

const folder = new URL('../../docs/screens/', import.meta.url);
const sizes = { desktop: { width: 1280, height: 860 }, phone: { width: 390, height: 844 } };
const screens = [
  ['home', '/', 'light', 'desktop'],
  ['home', '/', 'dark', 'desktop'],
  ['home', '/', 'light', 'phone'],
  ['home', '/', 'dark', 'phone'],
  ['help-now', '/aide-maintenant', 'light', 'phone'],
  ['help-now', '/aide-maintenant', 'dark', 'desktop'],
  ['settings', '/reglages', 'light', 'phone'],
  ['privacy', '/confidentialite', 'light', 'desktop'],
  ['missing', '/nulle-part', 'dark', 'phone'],
];

/** Pages of one person, who has written for some weeks. */
const ownScreens = [
  ['today', '/jour', 'light', 'phone'],
  ['journal', '/journal', 'dark', 'phone'],
  ['calendar', `/calendrier/${new Date().getFullYear()}`, 'light', 'desktop'],
  ['month', '/calendrier', 'dark', 'phone'],
  ['insights', '/reperes', 'light', 'desktop'],
  ['import', '/mes-donnees/importer', 'light', 'phone'],
  ['garden', '/jardin', 'light', 'desktop'],
  ['garden', '/jardin', 'dark', 'phone'],
  ['arranging', '/jardin/arranger', 'light', 'desktop'],
  ['my-data', '/mes-donnees', 'dark', 'desktop'],
];
const moods = [
  ['calm', 60, 'Une promenade au bord de l’eau'],
  ['contentment', 75, 'Un repas avec des amis'],
  ['worry', 40, ''],
  ['gratitude', 55, ''],
  ['melancholy', 35, 'La pluie toute la journée'],
];

await openBrowser();
mkdirSync(folder, { recursive: true });
for (const [name, path, colorScheme, size] of screens) {
  const visit = await newVisit({ colorScheme, viewport: sizes[size], serviceWorkers: 'block' });
  // The typeface is optional: the second visit has it for certain.
  await visit.open(path);
  await visit.open(path);
  await keep(visit, name, colorScheme, size);
  await visit.context.close();
}
const email = await openAccount(['journal', 'assessments']);
for (const [index, [name, path, colorScheme, size]] of ownScreens.entries()) {
  const visit = await newVisit({ colorScheme, viewport: sizes[size], timezoneId: 'Europe/Paris' });
  await enter(visit, email, path);
  if (index === 0) await writeForWeeks(visit.page);
  await visit.open(path);
  await visit.page.waitForLoadState('networkidle');
  await keep(visit, name, colorScheme, size);
  await visit.context.close();
}
await closeBrowser();

async function keep(visit, name, colorScheme, size) {
  const session = await visit.context.newCDPSession(visit.page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 80 });
  writeFileSync(new URL(`${name}-${colorScheme}-${size}.webp`, folder), Buffer.from(data, 'base64'));
}

/** Writes every other day of the last six weeks, as an import of one's own would. */
async function writeForWeeks(page) {
  const entries = Array.from({ length: 21 }, (_, index) => {
    const [code, intensity, note] = moods[index % moods.length];
    const feltAt = new Date(Date.now() - (index * 2 * 24 + 3) * 3_600_000).toISOString();
    return { feltAt, zone: 'Europe/Paris', emotions: [{ code, intensity }], ...(note && { note }) };
  });
  const refused = await page.evaluate(async all => {
    const statuses = [];
    for (const entry of all) {
      const answer = await fetch('/api/v1/journal/entries', {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'X-Cesizen': '1',
          'Idempotency-Key': crypto.randomUUID(),
        },
        body: JSON.stringify(entry),
      });
      if (answer.status !== 201) statuses.push(`${answer.status} ${await answer.text()}`);
    }
    return statuses;
  }, entries);
  if (refused.length > 0) throw new Error(refused.join('\n'));
}
