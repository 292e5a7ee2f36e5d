import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { closeBrowser, newVisit, openBrowser } from '../harness.mjs';
import { enter, openAccount } from '../people.mjs';

before(openBrowser);
after(closeBrowser);

test('somebody makes a rhythm, opens a room with it, and another one breathes along by the link', async () => {
  const host = await newVisit();
  const guest = await newVisit({ viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' });
  await enter(host, await openAccount(), '/respirer/rythmes/nouveau');
  await host.page.getByLabel('Son nom').fill('Le soir');
  await host.page.getByLabel('Secondes').first().fill('45');
  await host.page.getByRole('button', { name: 'Garder ce rythme' }).click();
  await host.page
    .getByRole('alert')
    .getByText(/de 0,5 à 30/)
    .waitFor();
  assert.deepEqual(await host.findBarriers(), []);
  await host.page.getByLabel('Secondes').first().fill('2');
  await host.page.getByLabel('Secondes').nth(1).fill('2.5');
  await host.page.getByRole('button', { name: 'Garder ce rythme' }).click();
  await host.page.getByRole('heading', { level: 1, name: 'Le soir' }).waitFor();
  assert.deepEqual(await host.findBarriers(), []);

  await host.open('/respirer/ensemble');
  await host.page.getByLabel('Ce que vous respirez').selectOption({ label: 'Le soir' });
  await host.page.getByLabel('Durée').selectOption('3');
  await host.page.getByRole('button', { name: 'Ouvrir la salle' }).click();
  const link = host.page.getByLabel('Le lien à donner');
  await link.waitFor();
  assert.deepEqual(await host.findBarriers(), []);
  await takePlace(host);
  const path = new URL(await link.inputValue()).pathname;
  await enter(guest, await openAccount(), path);
  await takePlace(guest);
  await guest.page.getByText(/Présents.: 2/).waitFor();
  assert.deepEqual(await guest.findBarriers(), []);

  await host.page.getByRole('button', { name: 'Commencer pour tout le monde' }).click();
  for (const { page } of [host, guest])
    await page.getByRole('region', { name: 'Guide de respiration' }).waitFor();
  await Promise.all([host, guest].map(({ page }) => said(page, 'Inspirez').waitFor({ state: 'attached' })));
  await Promise.all([host, guest].map(({ page }) => said(page, 'Expirez').waitFor({ state: 'attached' })));
  assert.deepEqual(await guest.findBarriers(), []);
  await guest.page.keyboard.press('Escape');
  await guest.page.getByRole('heading', { level: 2, name: 'C’est fini pour cette fois' }).waitFor();
  await said(host.page, /Inspirez|Expirez/).waitFor({ state: 'attached' });
  await host.expectNoFaults();
  await guest.expectNoFaults();
});

const said = (page, words) =>
  page.getByRole('region', { name: 'Guide de respiration' }).getByRole('status').filter({ hasText: words });

async function takePlace({ page }) {
  await page.getByRole('button', { name: 'Prendre place' }).click();
  await page.getByRole('button', { name: 'J’ai lu, commencer' }).click();
  await page.getByText(/^Présents/).waitFor();
}
