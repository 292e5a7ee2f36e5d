// npm run screens [name …]: takes the pictures of docs/screens from a running system, all or those that are named, to be looked at
// before they are kept.
import { mkdirSync, writeFileSync } from 'node:fs';
import { closeBrowser, newVisit, openBrowser } from './harness.mjs';
import { fillAccount } from './own-scenes.mjs';
import { enter, enterAsStaff, openAccount, passwordOf } from './people.mjs';
import { writeForStaff } from './scenes.mjs';
import { screens } from './screen-list.mjs';

const folder = new URL('../../docs/screens/', import.meta.url);
const sizes = { desktop: { width: 1280, height: 860 }, phone: { width: 390, height: 844 } };
const named = process.argv.slice(2);
const wanted = screens.filter(({ name }) => named.length === 0 || named.includes(name));

await openBrowser();
mkdirSync(folder, { recursive: true });
await takeForNobody(wanted.filter(({ role }) => role === 'nobody'));
await takeAs('person', '/jour', page => fillAccount(page));
if (passwordOf('support') !== undefined) {
  const written = await writeForStaff();
  const addresses = {
    '/equipe/{id}': `/equipe/${written.ticket}`,
    '/equipe/incidents/{id}': `/equipe/incidents/${written.incident}`,
    '/dpo/violations/{id}': `/dpo/violations/${written.breach}`,
  };
  await takeAs('support', '/equipe', () => addresses);
  await takeAs('admin', '/admin', () => addresses);
  await takeAs('dpo', '/dpo', () => addresses);
}
await closeBrowser();

/** Each with a browser that knows nothing. */
async function takeForNobody(all) {
  for (const { name, path, looks, step } of all)
    for (const [colorScheme, size] of looks) {
      const visit = await newVisit({ colorScheme, viewport: sizes[size], serviceWorkers: 'block' });
      // The typeface is optional: the second visit has it for certain.
      await visit.open(path);
      await visit.open(path);
      await step?.(visit.page);
      await keep(visit, name, colorScheme, size);
      await visit.context.close();
    }
}

/** Signs in once, writes what there is to see, and looks at it. */
async function takeAs(role, first, fill) {
  const all = wanted.filter(screen => screen.role === role);
  if (all.length === 0) return;
  const visit = await newVisit({ timezoneId: 'Europe/Paris' });
  if (role === 'person') await enter(visit, await openAccount(['journal', 'assessments']), first);
  else await enterAsStaff(visit, role, first);
  const addresses = await fill(visit.page);
  for (const { name, path, looks } of all)
    for (const [colorScheme, size] of looks) {
      await visit.page.emulateMedia({ colorScheme });
      await visit.page.setViewportSize(sizes[size]);
      await visit.open(addresses[path] ?? path);
      await visit.settle(500);
      await keep(visit, name, colorScheme, size);
    }
  await visit.context.close();
}

async function keep(visit, name, colorScheme, size) {
  const session = await visit.context.newCDPSession(visit.page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 80 });
  writeFileSync(new URL(`${name}-${colorScheme}-${size}.webp`, folder), Buffer.from(data, 'base64'));
}
