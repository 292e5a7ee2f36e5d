import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { eventually } from '../calm.mjs';
import { closeBrowser, newVisit, openBrowser, origin } from '../harness.mjs';
import { note } from '../people.mjs';

before(openBrowser);
after(closeBrowser);

const passphrase = 'quatre mots sans lien';
const email = `web-journal-${randomUUID()}@example.org`;

/** What a service says before the consent of a moment ago has reached it: the journal asks again. */
const early = /status of (403|503)/;

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

  await phone.goOffline();
  await phone.open('/jour');
  await note(phone.page, 'Tristesse', 'Désespoir', 'Très fort');
  await phone.page.getByRole('link', { name: /3114/ }).waitFor();
  await phone.page.getByRole('button', { name: 'Fermer', exact: true }).click();
  await phone.page.getByText('Hors ligne pour le moment').waitFor();
  assert.deepEqual(await phone.findBarriers(), []);
  await note(tablet.page, 'Joie', 'Fierté', 'Un peu');
  await phone.context.setOffline(false);
  await tablet.page.getByText('Désespoir').waitFor();
  await phone.page.getByText('Fierté').waitFor();

  for (const { page } of [phone, tablet]) await page.goto('/journal');
  await eventually(async () => {
    const [here, there] = [await textsOf(phone), await textsOf(tablet)];
    assert.equal(here.length, 3);
    assert.deepEqual(here, there);
  });
  phone.forgive(offline);
  tablet.forgive(early);
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
  await page.getByRole('heading', { level: 1, name: 'Mon journal' }).waitFor();
  await page.getByRole('main').getByRole('link', { name: 'Corbeille' }).press('Enter');
  assert.deepEqual(await visit.findBarriers(), []);
  await page.getByRole('button', { name: 'Ramener dans le journal' }).press('Enter');
  await page.getByText('La corbeille est vide.').waitFor();
  visit.forgive(early);
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

async function textsOf({ page }) {
  const cards = page.getByRole('main').locator('section li:has(time)');
  return (await cards.allTextContents()).map(text => text.replace(/\s+/g, ' '));
}
