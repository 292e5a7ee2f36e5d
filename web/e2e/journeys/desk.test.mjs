import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { closeBrowser, newVisit, openBrowser } from '../harness.mjs';
import { enter, openAccount } from '../people.mjs';

before(openBrowser);
after(closeBrowser);

test('the desk of staff is not there for a person, and their menu does not know it', async () => {
  const visit = await newVisit();
  const { page } = visit;
  await enter(visit, await openAccount(), '/equipe');
  await page.getByRole('heading', { level: 1, name: /n’existe pas/ }).waitFor();
  assert.deepEqual(await visit.findBarriers(), []);
  assert.equal(await page.locator('a[href="/equipe"]').count(), 0);
  await visit.expectNoFaults();
});
