import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { closeBrowser, newVisit, openBrowser } from '../harness.mjs';
import { enter, enterAsStaff, openAccount, withoutStaff } from '../people.mjs';

before(openBrowser);
after(closeBrowser);

const places = [
  '/admin',
  '/admin/questionnaires',
  '/admin/suggestions',
  '/admin/emotions',
  '/admin/contenus',
];

test('nothing of administration is there for a person', async () => {
  const visit = await newVisit();
  await enter(visit, await openAccount(), '/admin');
  for (const path of places) {
    await visit.open(path);
    await visit.page.getByRole('heading', { level: 1, name: /n’existe pas/ }).waitFor();
  }
  await visit.expectNoFaults();
});

test('an administrator writes a questionnaire, is led to what is missing, and meets a colleague who saved first', {
  skip: withoutStaff('admin'),
}, async () => {
  const visit = await newVisit();
  const { page } = visit;
  await enterAsStaff(visit, 'admin', '/admin/questionnaires');
  await page.getByRole('button', { name: 'Commencer un questionnaire' }).click();
  await page.getByLabel('Code', { exact: true }).fill('custom_journey');
  const title = page.getByRole('group', { name: 'Titre' });
  await title.getByLabel('Français').fill('Humeur du jour');
  await title.getByLabel('English').fill('Mood of the day');
  await page.getByRole('button', { name: 'Vérifier' }).click();
  const findings = page.getByRole('alert').filter({ hasText: 'À corriger avant la publication' });
  await findings.getByRole('link', { name: 'Questions (2) › 1. item_1 › La question' }).click();
  await page.waitForFunction(() => document.activeElement?.id === 'at/items/0/label/fr');
  assert.deepEqual(await visit.findBarriers(), []);
  await page.keyboard.type('Vous sentez-vous calme ?');

  const colleague = await newVisit();
  await enterAsStaff(colleague, 'admin', new URL(page.url()).pathname);
  const theirs = colleague.page.getByRole('group', { name: 'Titre' });
  await theirs.getByLabel('Français').fill('Humeur de la semaine');
  await colleague.page.keyboard.press('Control+s');
  await colleague.page.getByText('Enregistré.').waitFor();

  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await page.getByText('Quelqu’un a enregistré avant vous').waitFor();
  await page.getByText('Humeur de la semaine').waitFor();
  assert.deepEqual(await visit.findBarriers(), []);
  await page.getByRole('button', { name: 'Enregistrer la mienne par-dessus' }).click();
  await page.getByText('Enregistré.').waitFor();
  await page.getByRole('button', { name: 'Supprimer le brouillon' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Supprimer le brouillon' }).click();
  await page.getByText('Brouillon supprimé.').waitFor();
  visit.forgive(/status of 412/);
  await visit.expectNoFaults();
  await colleague.context.close();
});

test('words are compared before they are published, and a draft can be let go', {
  skip: withoutStaff('admin'),
}, async () => {
  const visit = await newVisit({ viewport: { width: 320, height: 640 }, colorScheme: 'dark' });
  const { page } = visit;
  await enterAsStaff(visit, 'admin', '/admin/emotions');
  await page.getByRole('button', { name: 'Commencer un brouillon' }).click();
  await page.waitForURL('**/admin/emotions/*');
  await page.locator('details > summary').first().click();
  const labels = page.getByRole('group', { name: 'Nom' }).first();
  await labels.getByLabel('Français').fill('Allégresse');
  await page.getByRole('button', { name: 'Comparer à la version en vigueur' }).click();
  await page.getByText('Familles renommées').waitFor();
  await page.getByText(/→ Allégresse/).waitFor();
  assert.deepEqual(await visit.findBarriers(), []);
  assert.equal(await overflow(page), 0);
  await page.getByRole('button', { name: 'Supprimer le brouillon' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Supprimer le brouillon' }).click();
  await page.getByText('Brouillon supprimé.').waitFor();
  await visit.expectNoFaults();
});

test('every place of administration is without a barrier that axe knows, and fits 320 px', {
  skip: withoutStaff('admin'),
}, async () => {
  const visit = await newVisit({ viewport: { width: 320, height: 640 } });
  await enterAsStaff(visit, 'admin', '/admin');
  for (const path of [...places, '/en/admin/suggestions', '/en/admin/contenus']) {
    await visit.open(path);
    assert.deepEqual(await visit.findBarriers(), [], path);
    assert.equal(await overflow(visit.page), 0, path);
  }
  await visit.expectNoFaults();
});

function overflow(page) {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
