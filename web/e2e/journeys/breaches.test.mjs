import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { closeBrowser, newVisit, openBrowser } from '../harness.mjs';
import { enterAsStaff, withoutStaff } from '../people.mjs';

before(openBrowser);
after(closeBrowser);

test('the officer enters a breach, is led by what is missing, notes a notice, and closes it for good', {
  skip: withoutStaff('dpo'),
}, async () => {
  const visit = await newVisit({ viewport: { width: 390, height: 844 } });
  const { page } = visit;
  await enterAsStaff(visit, 'dpo', '/dpo');
  await page.getByRole('link', { name: 'Violations de données' }).click();
  await page.getByText('Inscrire une violation').click();
  await page.getByLabel('Ce qui s’est passé').fill('Un ordinateur portable a été volé.');
  await page.getByLabel('Connue depuis').fill(localTime(-2));
  assert.deepEqual(await visit.findBarriers(), []);
  await page.getByRole('button', { name: 'Inscrire', exact: true }).click();

  await page.getByText(/Il reste 2.j 2[12].h/).waitFor();
  await page.getByText('l’évaluation du risque', { exact: false }).waitFor();
  assert.deepEqual(await visit.findBarriers(), []);
  await page.getByLabel('Conséquences probables').fill('Aucune tant que la clé reste secrète.');
  await page.getByLabel('Mesures prises ou prévues').fill('Sessions fermées.');
  await page.getByLabel('Risque pour les personnes').selectOption('RISK');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByRole('alert').getByText('Dites pourquoi le risque est évalué ainsi.').waitFor();
  await page.getByLabel('Pourquoi ce risque').fill('Le disque était en veille.');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByText('Enregistré.').waitFor();

  await page.getByText('Noter une information envoyée').click();
  await page.getByLabel('Étape').selectOption('FINAL');
  await page.getByLabel('Envoyée le').fill(localTime(-1));
  await page.getByRole('button', { name: 'Noter', exact: true }).click();
  await page.getByText('Personne ne reste à informer.').waitFor();
  await page.getByRole('button', { name: 'Clore cette violation' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Clore cette violation' }).click();
  await page.getByText('La violation est close.').waitFor();
  await page.getByRole('button', { name: 'Enregistrer' }).waitFor({ state: 'detached' });
  assert.deepEqual(await visit.findBarriers(), []);
  await visit.expectNoFaults();
});

/** So many hours from now, as a field of date and time takes it; the browser has the zone of this machine. */
function localTime(hours) {
  const then = new Date(Date.now() + hours * 3_600_000);
  return new Date(then.getTime() - then.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
