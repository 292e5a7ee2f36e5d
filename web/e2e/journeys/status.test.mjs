import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { eventually } from '../calm.mjs';
import { closeBrowser, newVisit, openBrowser } from '../harness.mjs';

before(openBrowser);
after(closeBrowser);

test('somebody without an account sees from the footer how the platform is, day by day', async () => {
  const visit = await newVisit({ viewport: { width: 320, height: 640 } });
  const { page } = visit;
  await visit.open('/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'État du service' }).click();
  await page.getByRole('heading', { level: 1, name: 'État du service' }).waitFor();
  await page.getByText('Jour par jour').first().waitFor();
  const drawn = page.getByRole('img', { name: /^90 jours/ });
  await eventually(async () => assert.equal(await drawn.count(), 7));
  await page.getByText('Jour par jour').first().click();
  await eventually(async () => assert.equal(await page.getByRole('row').count(), 91));
  assert.deepEqual(await visit.findBarriers(), []);
  await visit.expectNoFaults();
});
