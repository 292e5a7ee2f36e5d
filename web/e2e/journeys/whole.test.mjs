import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { closeBrowser, newVisit, openBrowser, origin } from '../harness.mjs';
import { enter, enterAsStaff, note, signInAs, withoutStaff } from '../people.mjs';

before(openBrowser);
after(closeBrowser);

const passphrase = 'quatre mots sans lien';
const email = `web-whole-${randomUUID()}@example.org`;
const subject = `Une question ${randomUUID().slice(0, 8)}`;
const year = fileURLToPath(new URL('../../../docs/examples/daylio-year.csv', import.meta.url));

test('somebody comes, writes, breathes, is answered, brings a year along, and leaves without a trace', {
  skip: withoutStaff('support'),
}, async () => {
  const phone = await newVisit({ viewport: { width: 390, height: 844 }, timezoneId: 'Europe/Paris' });
  const tablet = await newVisit({ timezoneId: 'Europe/Paris' });
  const { page } = phone;

  await signUp(phone);
  await note(page, 'Sérénité', 'Calme', 'Fort');
  await enter(tablet, email, '/jour');
  await tablet.page.getByText('Calme').first().waitFor();

  await phone.goOffline();
  await phone.open('/jour');
  await note(page, 'Joie', 'Fierté', 'Un peu');
  await page.getByText('Hors ligne pour le moment').waitFor();
  await phone.context.setOffline(false);
  await tablet.page.getByText('Fierté').waitFor();

  await breathe(page);
  await phone.open('/jardin');
  await page.getByRole('img', { name: /Jardin sec/ }).waitFor();
  await answerATest(phone);
  await ask(phone);
  await answer();
  await phone.reload();
  await page.getByText('Nous regardons cela.').waitFor();

  await phone.open('/mes-donnees');
  const [archive] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.getByRole('button', { name: 'Télécharger mes données' }).click(),
  ]);
  assert.equal(readFileSync(await archive.path()).toString('latin1', 0, 2), 'PK');

  await bringAYear(phone);
  // A session that need not be renewed while the account goes: a renewal would say no more than that the session is over.
  await tablet.page.evaluate(() =>
    fetch('/session/refresh', { method: 'POST', headers: { 'X-Cesizen': '1' } }).then(() => undefined),
  );
  await tablet.reload();
  await tablet.page.getByRole('button', { name: 'Joie' }).waitFor();
  await leave(phone);
  // The other device learns it with the first word that it sends, if not before: then there is no journal left to write into.
  void note(tablet.page, 'Joie', 'Fierté', 'Fort').catch(() => undefined);
  await tablet.page.getByText('Ce compte a été effacé').waitFor({ timeout: 60_000 });
  assert.equal(await tablet.page.evaluate(() => localStorage.getItem('cesizen-owner')), null);

  phone.forgive(/ERR_INTERNET_DISCONNECTED|Failed to load resource/);
  tablet.forgive(/Failed to load resource/);
  await phone.expectNoFaults();
  await tablet.expectNoFaults();
});

async function signUp(visit) {
  const { page } = visit;
  await visit.open('/inscription');
  await page.getByLabel('Adresse e-mail').fill(email);
  await page.getByLabel('Phrase de passe', { exact: true }).fill(passphrase);
  await page.getByLabel('Prénom ou surnom').fill('Léa');
  await page.getByLabel('Date de naissance').fill('1998-04-12');
  await page.getByLabel('Garder mon journal').check();
  await page.getByLabel('Garder mes résultats').check();
  await page.getByRole('button', { name: 'Créer le compte' }).click();
  await page.getByRole('heading', { level: 1, name: 'Votre compte est prêt' }).waitFor();
  await page.goto('/jour');
  await page.getByRole('main').getByRole('link', { name: 'Se connecter' }).click();
  await signInAs(page, email);
  await page.waitForURL(`${origin}/jour`);
}

async function breathe(page) {
  await page.goto('/respirer/cesi-55');
  await page.getByRole('button', { name: 'Commencer' }).click();
  await page.getByRole('button', { name: 'J’ai lu, commencer' }).click();
  const guide = page.getByRole('region', { name: 'Guide de respiration' });
  await guide.getByRole('status').filter({ hasText: 'Inspirez' }).waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'Finir ce cycle' }).click();
  await page.getByRole('button', { name: 'Garder cette séance' }).click();
  await page.getByText('La séance est gardée.').waitFor();
}

async function answerATest(visit) {
  const { page } = visit;
  await visit.open('/tests/srrs');
  await page.getByLabel('Toutes sur une page').check();
  await page.getByRole('button', { name: 'Commencer' }).click();
  await page.getByRole('group', { name: 'Déménagement' }).getByLabel('C’est arrivé').check();
  await page.getByRole('button', { name: 'Voir le résultat' }).click();
  await page.getByRole('button', { name: 'Garder ce résultat' }).click();
  await page.getByText('Gardé avec votre compte.').waitFor();
}

async function ask(visit) {
  const { page } = visit;
  await visit.open('/aide/nouvelle');
  await page.getByLabel('En quelques mots').fill(subject);
  await page.getByLabel('Votre message').fill('Depuis hier, rien ne bouge.');
  await page.getByRole('button', { name: 'Envoyer', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: subject }).waitFor();
}

async function answer() {
  const staff = await newVisit();
  const { page } = staff;
  await enterAsStaff(staff, 'support', '/equipe');
  await page.getByRole('link', { name: subject }).click();
  await page.getByRole('heading', { level: 1, name: subject }).waitFor();
  await page.getByLabel('Votre réponse').fill('Nous regardons cela.');
  await page.getByRole('button', { name: 'Envoyer à la personne' }).click();
  await page.getByText('Réponse envoyée à la personne.').waitFor();
  await staff.context.close();
}

async function bringAYear(visit) {
  const { page } = visit;
  await page.getByRole('link', { name: 'Importer un journal' }).click();
  await page.getByLabel('Fichier', { exact: true }).setInputFiles(year);
  await page.getByLabel('Fuseau horaire').waitFor();
  assert.deepEqual(await visit.findBarriers(), []);
  await page.getByRole('button', { name: 'Lire le fichier' }).click();
  await page.getByText('Entrées qui entreraient dans le journal').waitFor();
  assert.deepEqual(await visit.findBarriers(), []);
  await page.getByRole('button', { name: 'Continuer' }).click();
  await page.getByLabel('bof', { exact: true }).selectOption('skip');
  assert.deepEqual(await visit.findBarriers(), []);
  await page.getByRole('button', { name: 'Mettre dans le journal' }).click();
  await page.getByText(/Entrées arrivées/).waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Défaire cet import' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Défaire cet import' }).click();
  await page.getByText(/À la corbeille.: \d+/).waitFor({ timeout: 60_000 });
}

async function leave(visit) {
  const { page } = visit;
  await visit.open('/mes-donnees');
  await page.getByLabel(/écrivez EFFACER/).fill('effacer');
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  await page.waitForURL(`${origin}/effacement`);
  await page.locator('dd').nth(1).waitFor();
  await page.getByText(/Terminé le/).waitFor({ timeout: 60_000 });
  assert.equal(await page.evaluate(() => localStorage.getItem('cesizen-owner')), null);
}
