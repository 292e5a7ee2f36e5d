import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { eventually } from '../calm.mjs';
import { closeBrowser, newVisit, openBrowser } from '../harness.mjs';
import { enter, openAccount } from '../people.mjs';

before(openBrowser);
after(closeBrowser);

test('somebody asks for a correction, takes it back, objects, and lifts that', async () => {
  const visit = await newVisit();
  const { page } = visit;
  await enter(visit, await openAccount(['statistics']), '/mes-donnees/demandes');
  await page.getByLabel(/Qu’est-ce qui est inexact/).selectOption('JOURNAL');
  await page.getByRole('button', { name: 'Demander la correction' }).click();
  await page.getByText(/Demande reçue le/).waitFor();
  await page.getByRole('link', { name: 'Écrire ce qui est à corriger' }).click();
  const message = page.getByLabel('Votre message');
  await eventually(async () =>
    assert.match(await message.inputValue(), /Demande de correction n° [\da-f-]{36}/),
  );
  await page.goBack();
  await page.getByRole('button', { name: /Retirer cette demande/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Retirer' }).click();
  await page.getByText('Vous l’avez reprise.').waitFor();

  const statistics = page.getByRole('switch', { name: 'Ne compter dans aucun chiffre' });
  await statistics.click();
  await page.getByText(/Arrêté depuis le/).waitFor();
  assert.deepEqual(await visit.findBarriers(), []);
  await statistics.click();
  await page.getByText(/Arrêté depuis le/).waitFor({ state: 'detached' });
  await visit.expectNoFaults();
});
