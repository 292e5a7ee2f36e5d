import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { closeBrowser, newVisit, openBrowser, origin } from '../harness.mjs';

before(openBrowser);
after(closeBrowser);

const passphrase = 'quatre mots sans lien';
const email = `web-journal-${randomUUID()}@example.org`;

/** What a browser says of a network that is not there. */
const offline = /ERR_INTERNET_DISCONNECTED|Failed to load resource/;

test('moods are noted in three taps, without a network too, and another browser has them', async () => {
  await signUp();
  const phone = await newVisit({ viewport: { width: 390, height: 844 }, timezoneId: 'Europe/Paris' });
  const tablet = await newVisit({ timezoneId: 'Europe/Paris' });
  await signIn(phone);
  await signIn(tablet);

  await note(phone.page, 'Sérénité', 'Calme', 'Fort');
  await phone.page.getByRole('link', { name: 'Ajouter une note' }).click();
  await phone.page.getByLabel('Note (facultatif)').fill('Une promenade au bord de l’eau');
  await phone.page.getByRole('button', { name: 'Enregistrer' }).click();
  await phone.page.getByText('Enregistré.').waitFor();
  assert.deepEqual(await phone.findBarriers(), []);
  await tablet.page.getByText('Une promenade au bord de l’eau').waitFor();

  // The client is kept on the device once its service worker is there.
  await phone.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await phone.context.setOffline(true);
  await phone.page.goto('/jour');
  await note(phone.page, 'Tristesse', 'Désespoir', 'Très fort');
  await phone.page.getByRole('link', { name: /3114/ }).waitFor();
  await phone.page.getByRole('button', { name: 'Fermer', exact: true }).click();
  await phone.page.getByText('Hors ligne pour le moment').waitFor();
  assert.deepEqual(await phone.findBarriers(), []);
  await note(tablet.page, 'Joie', 'Fierté', 'Un peu');
  await phone.context.setOffline(false);
  await tablet.page.getByText('Désespoir').waitFor();
  await phone.page.getByText('Fierté').waitFor();

  assert.deepEqual(await textsOf(phone), await textsOf(tablet));
  phone.forgive(offline);
  await phone.expectNoFaults();
  await tablet.expectNoFaults();
});

test('what is deleted comes back, searches stay on the device, all by keyboard', async () => {
  const visit = await newVisit({ timezoneId: 'Europe/Paris' });
  const { page } = visit;
  await signIn(visit);
  await page.goto('/journal');
  await page.getByLabel('Chercher dans les notes').fill('promenade');
  await page.getByText('Entrées trouvées : 1').waitFor();
  assert.deepEqual(await visit.findBarriers(), []);
  await page.getByRole('main').getByRole('listitem').getByRole('link').press('Enter');
  await page.getByRole('button', { name: 'Mettre à la corbeille' }).press('Enter');
  await page.getByText('À la corbeille pour 30 jours.').waitFor();
  await page.getByRole('button', { name: 'Annuler' }).press('Enter');
  await page.getByText('Une promenade').waitFor();

  await page
    .getByRole('main')
    .getByRole('link')
    .filter({ hasText: /\d\d:\d\d/ })
    .first()
    .press('Enter');
  await page.getByRole('button', { name: 'Mettre à la corbeille' }).press('Enter');
  await page.getByRole('link', { name: 'Corbeille' }).press('Enter');
  assert.deepEqual(await visit.findBarriers(), []);
  await page.getByRole('button', { name: 'Ramener dans le journal' }).press('Enter');
  await page.getByText('La corbeille est vide.').waitFor();
  await visit.expectNoFaults();
});

async function signUp() {
  const visit = await newVisit();
  const { page } = visit;
  await visit.open('/inscription');
  await page.getByLabel('Adresse e-mail').fill(email);
  await page.getByLabel('Phrase de passe', { exact: true }).fill(passphrase);
  await page.getByLabel('Prénom ou surnom').fill('Léa');
  await page.getByLabel('Date de naissance').fill('1998-04-12');
  await page.getByLabel('Garder mon journal').check();
  await page.getByRole('button', { name: 'Créer le compte' }).click();
  await page.getByRole('heading', { level: 1, name: 'Votre compte est prêt' }).waitFor();
  await visit.expectNoFaults();
}

async function signIn({ page }) {
  await page.goto('/jour');
  await page.getByRole('main').getByRole('link', { name: 'Se connecter' }).click();
  await page.locator('#username').fill(email);
  await page.locator('#password').fill(passphrase);
  await page.locator('#kc-login').click();
  await page.waitForURL(`${origin}/jour`);
}

async function note(page, family, word, strength) {
  await page.getByRole('button', { name: family }).click();
  await page.getByRole('button', { name: word }).click();
  await page.getByRole('button', { name: strength, exact: true }).click();
  await page.getByText('Gardé.').waitFor();
}

async function textsOf({ page }) {
  await page.goto('/journal');
  const cards = page.getByRole('main').locator('section li:has(time)');
  await cards.filter({ hasText: 'Fierté' }).waitFor();
  return (await cards.allTextContents()).map(text => text.replace(/\s+/g, ' '));
}
