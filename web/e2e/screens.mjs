// npm run screens: takes the pictures of docs/screens from a running system, to be looked at before they are kept.
import { mkdirSync, writeFileSync } from 'node:fs';
import { closeBrowser, newVisit, openBrowser } from './harness.mjs';
import { enter, enterAsStaff, openAccount, passwordOf } from './people.mjs';
import { writeForStaff, writeForWeeks } from './scenes.mjs';

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

/** Pages of staff, with the role that sees them; what they show is written first. */
const staffScreens = [
  ['desk', '/equipe', 'light', 'desktop', 'support'],
  ['desk', '/equipe', 'dark', 'phone', 'support'],
  ['ticket', ({ ticket }) => `/equipe/${ticket}`, 'light', 'desktop', 'support'],
  ['incident', ({ incident }) => `/equipe/incidents/${incident}`, 'light', 'desktop', 'support'],
  ['reports', '/equipe/rapports', 'light', 'desktop', 'support'],
  ['dpo', '/dpo', 'light', 'desktop', 'dpo'],
  ['breach', ({ breach }) => `/dpo/violations/${breach}`, 'dark', 'desktop', 'dpo'],
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
  await visit.settle(500);
  await keep(visit, name, colorScheme, size);
  await visit.context.close();
}
if (passwordOf('support') !== undefined) {
  const written = await writeForStaff();
  for (const [name, path, colorScheme, size, role] of staffScreens) {
    const visit = await newVisit({ colorScheme, viewport: sizes[size], timezoneId: 'Europe/Paris' });
    const address = typeof path === 'string' ? path : path(written);
    await enterAsStaff(visit, role, address);
    await visit.open(address);
    await visit.settle(500);
    await keep(visit, name, colorScheme, size);
    await visit.context.close();
  }
}
await closeBrowser();

async function keep(visit, name, colorScheme, size) {
  const session = await visit.context.newCDPSession(visit.page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 80 });
  writeFileSync(new URL(`${name}-${colorScheme}-${size}.webp`, folder), Buffer.from(data, 'base64'));
}
