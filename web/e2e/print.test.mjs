// What lies on paper: the page without what only works on a screen, in dark ink, with the tables that a screen keeps closed.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { eventually } from './calm.mjs';
import { closeBrowser, newVisit, openBrowser } from './harness.mjs';
import { enter, openAccount } from './people.mjs';
import { writeForWeeks } from './scenes.mjs';

before(openBrowser);
after(closeBrowser);

/** The ink of the light theme. */
const ink = 'rgb(34, 48, 43)';

test('calendar, insights and garden are printed in dark ink, with their tables, whatever theme was chosen', async () => {
  const visit = await newVisit({ colorScheme: 'dark', timezoneId: 'Europe/Paris' });
  const { page } = visit;
  await enter(visit, await openAccount(['journal']), '/reglages');
  await page.getByRole('radio', { name: 'Sombre' }).check();
  await eventually(() => writeForWeeks(page));
  visit.forgive(/status of (403|503)/);

  for (const [path, twin] of [
    [`/calendrier/${new Date().getFullYear()}`, 'Les mêmes jours en tableau'],
    ['/reperes', 'En tableau'],
    ['/jardin', undefined],
  ]) {
    await visit.open(path);
    await page.getByRole('button', { name: 'Imprimer', exact: true }).waitFor();
    const details = page.locator('details').filter({ has: page.locator('summary', { hasText: twin ?? '' }) });
    if (twin !== undefined) await details.last().waitFor();
    await visit.settle();
    await page.emulateMedia({ media: 'print' });
    const look = await page.evaluate(() => ({
      theme: document.documentElement.dataset.theme,
      ink: getComputedStyle(document.querySelector('h1')).color,
      onScreenOnly: [...document.querySelectorAll('.screen, header, footer')].filter(
        part => part.getClientRects().length > 0,
      ).length,
    }));
    assert.deepEqual(look, { theme: 'dark', ink, onScreenOnly: 0 }, path);
    if (twin !== undefined) {
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await details.last().locator('table').waitFor();
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      await details.last().locator('table').waitFor({ state: 'hidden' });
    }
    const paper = await page.pdf({ format: 'A4' });
    assert.equal(paper.toString('latin1', 0, 5), '%PDF-', path);
    assert.ok(paper.length > 5_000, `${path}: ${paper.length} octets are no page`);
    await page.emulateMedia({ media: 'screen' });
  }
  await visit.expectNoFaults();
});
