// npm run screens: takes the pictures of docs/screens from a running system, to be looked at before they are kept.
import { mkdirSync, writeFileSync } from 'node:fs';
import { closeBrowser, newVisit, openBrowser } from './harness.mjs';

const folder = new URL('../../docs/screens/', import.meta.url);
const sizes = { desktop: { width: 1280, height: 860 }, phone: { width: 390, height: 844 } };
const screens = [
  ['home', '/', 'light', 'desktop'],
  ['home', '/', 'dark', 'desktop'],
  ['home', '/', 'light', 'phone'],
  ['home', '/', 'dark', 'phone'],
  ['help-now', '/aide-maintenant', 'light', 'phone'],
  ['help-now', '/aide-maintenant', 'dark', 'desktop'],
  ['privacy', '/confidentialite', 'light', 'desktop'],
  ['missing', '/nulle-part', 'dark', 'phone'],
];

await openBrowser();
mkdirSync(folder, { recursive: true });
for (const [name, path, colorScheme, size] of screens) {
  const visit = await newVisit({ colorScheme, viewport: sizes[size], serviceWorkers: 'block' });
  // The typeface is optional: the second visit has it for certain.
  await visit.open(path);
  await visit.open(path);
  const session = await visit.context.newCDPSession(visit.page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 80 });
  writeFileSync(new URL(`${name}-${colorScheme}-${size}.webp`, folder), Buffer.from(data, 'base64'));
  await visit.context.close();
}
await closeBrowser();
