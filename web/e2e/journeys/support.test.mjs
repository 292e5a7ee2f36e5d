import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { eventually } from '../calm.mjs';
import { closeBrowser, newVisit, openBrowser } from '../harness.mjs';
import { enter, openAccount } from '../people.mjs';

before(openBrowser);
after(closeBrowser);

test('somebody asks the team, finds the draft after a reload, writes again, closes the request, and rates it', async () => {
  const visit = await newVisit({ viewport: { width: 390, height: 844 } });
  const { page } = visit;
  await enter(visit, await openAccount(), '/aide');
  await page.getByText('Vous n’avez rien demandé').waitFor();
  assert.deepEqual(await visit.findBarriers(), []);
  await page.getByRole('link', { name: 'Nouvelle demande' }).click();
  await page.getByLabel('En quelques mots').fill('Mon jardin ne pousse plus');
  await page.getByRole('button', { name: 'Envoyer', exact: true }).click();
  await page.getByRole('alert').getByText('Écrivez votre message.').waitFor();
  assert.deepEqual(await visit.findBarriers(), []);
  await page.getByLabel('Votre message').fill('Depuis hier, rien ne bouge.');
  await visit.reload();
  assert.equal(await page.getByLabel('Votre message').inputValue(), 'Depuis hier, rien ne bouge.');
  await page.getByLabel('Mes données ou mes droits').check();
  await page.getByRole('main').getByRole('link', { name: 'vos données', exact: true }).waitFor();
  await page.getByLabel('Quelque chose ne marche pas').check();
  await page.getByLabel('Quelque chose d’important ne marche pas').check();
  await page.getByRole('button', { name: 'Envoyer', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Mon jardin ne pousse plus' }).waitFor();
  await page.getByText(/^Réponse avant le /).waitFor();
  await page.getByLabel('Votre réponse').fill('Encore ceci.');
  await page.getByLabel('Joindre des fichiers').setInputFiles({
    name: 'programme.exe',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from('MZ\0\x03\0\0\0\x04\0'),
  });
  await page.getByText('programme.exe : Joignez une image').waitFor();
  assert.deepEqual(await visit.findBarriers(), []);
  await page.getByRole('button', { name: 'Retirer programme.exe' }).click();
  await page.getByLabel('Joindre des fichiers').setInputFiles({
    name: 'notes.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('Ce que je vois.'),
  });
  await page.getByText('notes.txt est joint.').waitFor();
  await page.getByRole('button', { name: 'Envoyer', exact: true }).click();
  await page.getByRole('listitem').filter({ hasText: 'Encore ceci.' }).waitFor();
  await eventually(async () => assert.equal(await page.getByLabel('Votre réponse').inputValue(), ''));
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Télécharger notes.txt' }).click();
  assert.equal(await readFile(await (await downloading).path(), 'utf8'), 'Ce que je vois.');
  assert.deepEqual(await visit.findBarriers(), []);
  await page.getByRole('link', { name: 'Toutes vos demandes' }).click();
  await page.getByRole('switch', { name: 'Recevoir un courriel quand l’équipe a répondu' }).click();
  // Where this system confirms addresses, nobody has opened the link here.
  await page.getByText(/^Les courriels partent à |^Votre adresse n’est pas encore confirmée/).waitFor();
  assert.deepEqual(await visit.findBarriers(), []);
  await page.getByRole('link', { name: 'Mon jardin ne pousse plus' }).click();
  await page.getByRole('button', { name: 'Clore la demande' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Clore la demande' }).click();
  await page.getByText('Cette demande est close.').waitFor();
  await page.getByLabel('Plutôt oui').check();
  await page.getByRole('button', { name: 'Enregistrer votre avis' }).click();
  await page.getByText(/^Avis enregistré, merci/).waitFor();
  assert.deepEqual(await visit.findBarriers(), []);
  // A file that is refused; until somebody asks or rates, no mails and no rating to be read; an address that is not confirmed.
  visit.forgive(/status of 422/);
  visit.forgive(/status of 404/);
  visit.forgive(/status of 409/);
  await visit.expectNoFaults();
});
