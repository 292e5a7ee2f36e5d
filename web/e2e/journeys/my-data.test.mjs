import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { eventually } from '../calm.mjs';
import { closeBrowser, newVisit, openBrowser, origin } from '../harness.mjs';
import { enter, openAccount } from '../people.mjs';

before(openBrowser);
after(closeBrowser);

test('somebody decides, takes everything along, freezes and unfreezes, erases, and checks the receipt', async () => {
  const visit = await newVisit();
  const { page } = visit;
  await enter(visit, await openAccount(['journal']), '/mes-donnees');
  const statistics = page.getByLabel('Contribuer aux statistiques');
  await Promise.all([
    page.waitForResponse(answer => answer.request().method() === 'PUT'),
    statistics.click(),
  ]);
  await visit.settle();
  await visit.reload();
  await eventually(async () => assert.equal(await statistics.isChecked(), true));
  await page.getByText('Historique de vos accords').click();
  await page.getByText('Sur ce site.', { exact: false }).waitFor();
  assert.deepEqual(await visit.findBarriers(), []);

  const [archive] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.getByRole('button', { name: 'Télécharger mes données' }).click(),
  ]);
  assert.equal(
    readFileSync(await archive.path())
      .subarray(0, 2)
      .toString(),
    'PK',
  );
  await page.getByText(/L’archive est complète/).waitFor();

  await page.getByRole('button', { name: 'Geler mes données' }).click();
  await page.getByText(/Vos données sont gelées/).waitFor();
  await page.getByRole('button', { name: 'Mettre fin au gel' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Mettre fin au gel' }).click();
  await page.getByRole('button', { name: 'Geler mes données' }).waitFor();

  await page.getByLabel(/écrivez EFFACER/).fill('effacer');
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  await page.waitForURL(`${origin}/effacement`);
  await page.locator('dd').nth(1).filter({ hasText: /\S/ }).waitFor();
  const [id, receipt] = await page.locator('dd').allTextContents();
  assert.deepEqual(await visit.findBarriers(), []);
  await page.getByText(/Terminé le/).waitFor({ timeout: 60_000 });
  assert.equal(await page.evaluate(() => localStorage.getItem('cesizen-owner')), null);

  const later = await newVisit();
  await later.open('/effacement');
  await later.page.getByLabel('Numéro de l’effacement').fill(id ?? '');
  await later.page.getByLabel('Reçu', { exact: true }).fill(receipt ?? '');
  await later.page.getByRole('button', { name: 'Vérifier' }).click();
  await later.page.getByText(/Terminé le/).waitFor();
  assert.deepEqual(await later.findBarriers(), []);
  await later.expectNoFaults();
  // A request that was under way may meet an account that is gone.
  visit.forgive(/status of (401|410)/);
  await visit.expectNoFaults();
});
