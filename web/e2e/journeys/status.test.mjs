import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { eventually } from '../calm.mjs';
import { closeBrowser, newVisit, openBrowser, origin } from '../harness.mjs';

before(openBrowser);
after(closeBrowser);

test('somebody without an account sees from the footer how the platform is, day by day', async () => {
  const visit = await newVisit({ viewport: { width: 320, height: 640 } });
  const { page } = visit;
  await visit.open('/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'État du service' }).click();
  await page.getByRole('heading', { level: 1, name: 'État du service' }).waitFor();
  await page.getByText('Jour par jour').first().waitFor();
  const drawn = page.getByRole('img', { name: /^Jours connus/ });
  await eventually(async () => assert.equal(await drawn.count(), 7));
  await page.getByText('Jour par jour').first().click();
  // As many days as the platform is there, and the heads of columns.
  const { components } = await (await fetch(`${origin}/api/v1/status`)).json();
  const known = components[0].days.length;
  await eventually(async () => assert.equal(await page.getByRole('row').count(), known + 1));
  if (known < 90) await page.getByText(/Pas de données avant le/).waitFor();
  assert.deepEqual(await visit.findBarriers(), []);
  await visit.expectNoFaults();
});
