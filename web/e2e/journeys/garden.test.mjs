import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { eventually } from '../calm.mjs';
import { closeBrowser, newVisit, openBrowser, origin } from '../harness.mjs';
import { enter, openAccount } from '../people.mjs';

before(openBrowser);
after(closeBrowser);

test('somebody looks at the garden, arranges and rakes it by keyboard alone, and finds it so on another device', async () => {
  const email = await openAccount(['journal']);
  const visit = await newVisit();
  const { page } = visit;
  await enter(visit, email, '/jardin');
  const picture = page.getByRole('img', { name: /Jardin sec/ });
  await picture.waitFor();
  assert.deepEqual(await visit.findBarriers(), []);
  await page.getByRole('combobox', { name: /^Saison/ }).selectOption('winter');
  await page.getByRole('img', { name: /hiver/ }).waitFor();
  const [photo] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Photographier (PNG)' }).click(),
  ]);
  assert.equal(
    readFileSync(await photo.path())
      .subarray(1, 4)
      .toString(),
    'PNG',
  );

  await page.getByRole('link', { name: 'Arranger le jardin' }).click();
  const stone = page.getByRole('button', { name: /^Pierre, / });
  await stone.waitFor();
  const before = await stone.getAttribute('aria-label');
  await stone.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowDown');
  const undo = page.getByRole('button', { name: 'Annuler' });
  assert.equal(await undo.isEnabled(), false);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-pressed') === 'false');
  await page.waitForFunction(
    label => document.querySelector('[data-element]')?.getAttribute('aria-label') !== label,
    before,
  );
  const moved = await stone.getAttribute('aria-label');
  await undo.click();
  await page.getByText('Annulé.').waitFor();
  await page.waitForFunction(
    label => document.querySelector('[data-element]')?.getAttribute('aria-label') === label,
    before,
  );
  await page.getByRole('button', { name: 'Refaire' }).click();
  await page.getByText('Refait.').waitFor();
  await page.getByLabel('Ratisser').check();
  await page.getByRole('button', { name: 'Cercles', exact: true }).click();
  await page.getByText('Le sable est ratissé.').waitFor();
  await page.waitForFunction(() => document.querySelectorAll('svg polyline').length === 3);
  // It shows at once; the other device is to find it.
  await visit.settle();
  assert.deepEqual(await visit.findBarriers(), []);

  const other = await newVisit({ viewport: { width: 390, height: 844 } });
  await enter(other, email, '/jardin/arranger');
  await other.page.getByRole('button', { name: moved ?? '' }).waitFor();
  await eventually(async () => assert.equal(await other.page.locator('svg polyline').count(), 3));
  assert.deepEqual(await other.findBarriers(), []);
  await other.expectNoFaults();
  await visit.expectNoFaults();
});

test('a link shows the garden without an account until it is revoked', async () => {
  const visit = await newVisit();
  const { page } = visit;
  await enter(visit, await openAccount(), '/jardin/partager');
  await page.getByRole('button', { name: 'Créer un lien' }).click();
  const address = await page.getByLabel('Votre lien').inputValue();
  assert.ok(address.startsWith(`${origin}/api/v1/garden/shared/`));
  assert.equal((await fetch(address)).status, 200);
  assert.deepEqual(await visit.findBarriers(), []);
  await page.getByRole('button', { name: /^Révoquer/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Révoquer' }).click();
  await page.getByText('Aucun lien ne marche').waitFor();
  assert.equal((await fetch(address)).status, 404);
  await visit.expectNoFaults();
});
