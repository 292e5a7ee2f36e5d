import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { closeBrowser, newVisit, openBrowser, origin } from '../harness.mjs';
import { openAccount, signInAs } from '../people.mjs';

before(openBrowser);
after(closeBrowser);

test('an anonymous result waits while somebody signs in, is kept, followed, put into a calendar, and deleted', async () => {
  const visit = await newVisit();
  const { page } = visit;
  await visit.open('/tests/srrs');
  await page.getByLabel('Toutes sur une page').check();
  await page.getByRole('button', { name: 'Commencer' }).click();
  const moving = page.getByRole('group', { name: 'Déménagement' });
  await moving.getByLabel('C’est arrivé').check();
  const times = moving.getByLabel('Nombre de fois');
  await times.fill('9999');
  await page.getByRole('button', { name: 'Voir le résultat' }).click();
  await moving.getByText(/Écrivez un nombre entier/).waitFor();
  await times.fill('2');
  await page.getByRole('button', { name: 'Voir le résultat' }).click();
  await page.getByText('40 points').waitFor();
  assert.deepEqual(await visit.findBarriers(), []);

  const email = await openAccount();
  await page.getByRole('main').getByRole('link', { name: 'Se connecter et garder' }).click();
  await signInAs(page, email);
  await page.waitForURL(`${origin}/mes-tests/garder`);
  await page.getByRole('button', { name: /J’accepte/ }).click();
  await page.getByText('Gardé avec votre compte.').waitFor();
  assert.deepEqual(await visit.findBarriers(), []);
  assert.equal(await page.evaluate(() => sessionStorage.getItem('cesizen-test-to-keep')), null);

  await page.getByRole('link', { name: 'Voir ce résultat' }).click();
  await page.getByText('40 points').waitFor();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /agenda/ }).click(),
  ]);
  assert.match(
    readFileSync(await file.path(), 'utf8'),
    /BEGIN:VEVENT\r\n[\s\S]*DTSTART;VALUE=DATE:\d{8}\r\n/,
  );
  assert.deepEqual(await visit.findBarriers(), []);

  await page.getByRole('link', { name: 'Au fil du temps' }).click();
  await page.getByText('Un seul résultat est gardé').waitFor();
  assert.deepEqual(await visit.findBarriers(), []);
  await page.getByRole('row').nth(1).getByRole('link').click();
  await page.getByRole('button', { name: 'Supprimer', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Supprimer' }).click();
  await page.getByText('Vous n’avez gardé aucun résultat').waitFor();
  assert.deepEqual(await visit.findBarriers(), []);
  // A result may be sent before the consent of a moment ago has reached the service: the page asks again.
  visit.forgive(/status of 403/);
  await visit.expectNoFaults();
});
