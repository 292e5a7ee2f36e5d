import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { closeBrowser, newVisit, openBrowser } from '../harness.mjs';
import { enter, note, openAccount } from '../people.mjs';

before(openBrowser);
after(closeBrowser);

test('a context of one’s own is made, renamed, no longer offered, and kept by the entry that names it', async () => {
  const visit = await newVisit({ viewport: { width: 390, height: 844 }, timezoneId: 'Europe/Paris' });
  const { page } = visit;
  await enter(visit, await openAccount(['journal']), '/jour');
  await note(page, 'Sérénité', 'Calme', 'Fort');
  await page.getByRole('link', { name: 'Ajouter une note' }).click();
  await page.getByText('Contexte', { exact: true }).click();
  await page.getByText('Un contexte qui manque').click();
  await page.getByLabel('Comment l’appelez-vous ?').fill('Chorale');
  await page.getByRole('button', { name: 'L’ajouter et le choisir' }).click();
  await page.getByText(/Chorale.* est là/).waitFor();
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByText('Enregistré.').waitFor();
  await visit.settle();

  await visit.open('/journal/reglages');
  await page.getByLabel('Ma nuit se termine à').selectOption('3');
  await page.getByText(/C’est retenu/).waitFor();
  await page.getByLabel('Modifier Chorale').click();
  await page.getByLabel('Son nom').fill('Grande chorale');
  await page.getByLabel(/Ne plus le proposer/).check();
  assert.deepEqual(await visit.findBarriers(), []);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByText(/Grande chorale.* est à jour/).waitFor();
  await page.getByRole('button', { name: 'Supprimer Grande chorale' }).click();
  const sure = page.getByRole('dialog');
  await sure.getByRole('button', { name: 'Supprimer', exact: true }).click();
  await sure.getByRole('alert').waitFor();
  assert.deepEqual(await visit.findBarriers(), []);
  await sure.getByRole('button', { name: 'Ne rien changer' }).click();

  await visit.open('/journal');
  // In the entry itself, and not only among the filters.
  await page.getByText('Grande chorale').and(page.locator(':not(option)')).first().waitFor();
  // The service says why it keeps what is named; a consent of a moment ago may have been on its way.
  visit.forgive(/status of (403|409|503)/);
  await visit.expectNoFaults();
});

test('a part of the insights that somebody closes stays closed and is not asked for', async () => {
  const visit = await newVisit();
  const { page } = visit;
  await enter(visit, await openAccount(['journal']), '/reperes');
  await visit.settle();
  await page.getByText('Observés ensemble').click();
  const asked = [];
  page.on('request', request => asked.push(new URL(request.url()).pathname));
  await visit.reload();
  await page.getByText('Observés ensemble').waitFor();
  await visit.settle();
  assert.equal(asked.filter(path => path.endsWith('/journal/observations')).length, 0);
  assert.equal(asked.filter(path => path.endsWith('/journal/reports')).length, 1);
  const answer = page.waitForResponse(each => each.url().includes('/journal/observations'));
  await page.getByText('Observés ensemble').click();
  await answer;
  visit.forgive(/status of (403|503)/);
  await visit.expectNoFaults();
});
