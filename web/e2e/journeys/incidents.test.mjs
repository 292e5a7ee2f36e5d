import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { closeBrowser, newVisit, openBrowser } from '../harness.mjs';
import { enterAsStaff, withoutStaff } from '../people.mjs';

before(openBrowser);
after(closeBrowser);

/** The steps after the detection, and how the page calls each of them. */
const steps = [
  ['CLASSIFICATION', 'Classement'],
  ['ANALYSIS', 'Analyse'],
  ['CORRECTION', 'Correction'],
  ['TESTS', 'Vérification'],
  ['DEPLOYMENT', 'Déploiement'],
  ['MONITORING', 'Surveillance'],
  ['POST_MORTEM', 'Retour d’expérience'],
];

test('staff open an incident, take it step by step to its post-mortem, and close it once nothing is missing', {
  skip: withoutStaff('support'),
}, async () => {
  const staff = await newVisit({ viewport: { width: 320, height: 640 } });
  const { page } = staff;
  const title = `Lenteurs ${crypto.randomUUID()}`;
  await enterAsStaff(staff, 'support', '/equipe/incidents');
  await page.locator('summary', { hasText: 'Ouvrir un incident' }).click();
  await page.getByLabel('Ce qui se passe').fill(title);
  await page.getByRole('button', { name: 'Ouvrir l’incident' }).click();
  await page.getByRole('alert').getByText('Cochez au moins une partie', { exact: false }).waitFor();
  assert.deepEqual(await staff.findBarriers(), []);
  await page.getByLabel('Priorité').selectOption('P2');
  // Nothing that people would read on the page of the status.
  await page.getByLabel('Ce que les gens remarquent').selectOption('NONE');
  await page.getByRole('button', { name: 'Ouvrir l’incident' }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  assert.deepEqual(await staff.findBarriers(), []);

  for (const [code, words] of steps) {
    await page.getByLabel('Étape suivante').selectOption(code);
    await page.getByRole('button', { name: 'Passer à cette étape' }).click();
    await page.getByText(`Étape actuelle : ${words}.`).waitFor();
  }
  await page.getByText('il ne reste que la clôture', { exact: false }).waitFor();
  await page.getByLabel('Note pour l’équipe').fill('Un index manquait.');
  await page.getByRole('button', { name: 'Garder la note, sans publier' }).click();
  await page.getByText('Note gardée. Personne d’autre ne la voit.').waitFor();

  const closing = page.getByRole('region', { name: 'Clôture' });
  await closing.getByRole('listitem').filter({ hasText: 'données personnelles' }).waitFor();
  await closing.getByRole('listitem').filter({ hasText: 'retour d’expérience' }).waitFor();
  await page.getByRole('button', { name: 'Non', exact: true }).click();
  await closing
    .getByRole('listitem')
    .filter({ hasText: 'données personnelles' })
    .waitFor({ state: 'detached' });
  await writePostMortem(staff);
  await closing.getByRole('button', { name: 'Clore l’incident' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Clore l’incident' }).click();
  await page.getByText('Cet incident est clos.', { exact: false }).waitFor();
  await page.getByText('Relire les plans des requêtes').waitFor();

  const timeline = page.getByRole('region', { name: 'Ce qui s’est passé' });
  for (const words of ['Incident ouvert', 'Note', 'Retour d’expérience écrit', 'Clos'])
    await timeline
      .getByRole('listitem')
      .filter({ hasText: words })
      .filter({ hasText: '(vous)' })
      .first()
      .waitFor();
  assert.deepEqual(await staff.findBarriers(), []);
  await page.getByRole('link', { name: 'Tous les incidents' }).click();
  await page.getByRole('listitem').filter({ hasText: title }).filter({ hasText: 'Clos' }).waitFor();
  await staff.expectNoFaults();
});

/** What is missing is told before it is kept. */
async function writePostMortem(staff) {
  const { page } = staff;
  await page.locator('summary', { hasText: 'Écrire le retour d’expérience' }).click();
  await page.getByLabel('Chronologie').fill('14:02 alerte ; 14:40 index ajouté.');
  await page.getByRole('button', { name: 'Enregistrer le retour d’expérience' }).click();
  await page.getByRole('alert').getByText('Dites quelles étaient les causes.').waitFor();
  assert.deepEqual(await staff.findBarriers(), []);
  await page.getByLabel('Effet sur les gens').fill('Le journal s’ouvrait en dix secondes.');
  await page.getByLabel('Causes').fill('Une requête sans index.');
  const action = page.getByRole('group', { name: 'Action 1' });
  await action.getByLabel('Ce qui sera fait').fill('Relire les plans des requêtes');
  await action.getByLabel('Rôle responsable').fill('platform-lead');
  await action.getByLabel('Pour quand').fill('2030-01-15');
  await page.getByRole('button', { name: 'Enregistrer le retour d’expérience' }).click();
  await page.getByText('Retour d’expérience enregistré.').waitFor();
}
