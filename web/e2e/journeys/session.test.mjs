import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { eventually } from '../calm.mjs';
import { closeBrowser, newVisit, openBrowser, origin } from '../harness.mjs';

before(openBrowser);
after(closeBrowser);

const passphrase = 'quatre mots sans lien';

test('somebody signs up, signs in, changes the name and signs out; another tab follows', async () => {
  const visit = await newVisit();
  const { page } = visit;
  const email = `web-${randomUUID()}@example.org`;
  await visit.open('/inscription');
  await page.getByLabel('Adresse e-mail').fill(email);
  await page.getByLabel('Phrase de passe', { exact: true }).fill(passphrase);
  await page.getByLabel('Prénom ou surnom').fill('Léa');
  await page.getByLabel('Date de naissance').fill('1998-04-12');
  await page.getByLabel('Garder mon journal').check();
  await page.getByRole('button', { name: 'Créer le compte' }).click();
  await page.getByRole('heading', { level: 1, name: 'Votre compte est prêt' }).waitFor();

  await page.getByRole('main').getByRole('link', { name: 'Se connecter' }).click();
  await signInAtKeycloak(page, email);
  await page.waitForURL(`${origin}/`);
  await page.getByRole('button', { name: 'Compte', exact: true }).click();
  await page.getByRole('link', { name: 'Mon compte' }).click();
  await page.getByLabel('Prénom ou surnom').fill('Léa B.');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByText('Enregistré.').waitFor();
  await page.getByText(/n’est pas encore confirmée/).waitFor();
  await page.getByText('Phrase de passe', { exact: true }).waitFor();
  assert.deepEqual(await visit.findBarriers(), []);

  const other = await visit.context.newPage();
  await other.goto('/compte');
  const name = other.getByLabel('Prénom ou surnom');
  await eventually(async () => assert.equal(await name.inputValue(), 'Léa B.'));
  await page.getByRole('button', { name: 'Compte', exact: true }).click();
  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  await page.waitForURL(`${origin}/`);
  await other.waitForURL(`${origin}/`);
  await other.getByRole('link', { name: 'Se connecter' }).waitFor();
  await visit.expectNoFaults();
});

test('a page that needs an account offers to sign in and to come back', async () => {
  const visit = await newVisit();
  await visit.open('/compte');
  const link = visit.page.getByRole('main').getByRole('link', { name: 'Se connecter' });
  await link.waitFor();
  assert.match((await link.getAttribute('href')) ?? '', /then=%2Fcompte&/);
  await visit.expectNoFaults();
});

test('a sign-in that did not succeed is told once', async () => {
  const visit = await newVisit();
  await visit.open('/?session=cancelled');
  await visit.page.getByRole('alert').getByText('Rien n’a changé').waitFor();
  await eventually(async () => assert.equal(new URL(visit.page.url()).search, ''));
  await visit.expectNoFaults();
});

test('who is under 15 gets a kind page', async () => {
  const visit = await newVisit();
  const { page } = visit;
  await visit.open('/inscription');
  await page.getByLabel('Adresse e-mail').fill('enfant@example.org');
  await page.getByLabel('Phrase de passe', { exact: true }).fill(passphrase);
  await page.getByLabel('Prénom ou surnom').fill('Noé');
  await page.getByLabel('Date de naissance').fill(`${new Date().getFullYear() - 10}-01-01`);
  await page.getByRole('button', { name: 'Créer le compte' }).click();
  await page.getByRole('link', { name: 'Appeler le 119' }).waitFor();
  assert.deepEqual(await visit.findBarriers(), []);
  await visit.expectNoFaults();
});

test('a request without our header, or from another site, is refused', async () => {
  const signOut = headers => fetch(`${origin}/session/sign-out`, { method: 'POST', headers });
  assert.equal((await signOut({ Cookie: '__Host-cesizen=x' })).status, 403);
  const foreign = { 'X-Cesizen': '1', 'Sec-Fetch-Site': 'cross-site', Cookie: '__Host-cesizen=x' };
  assert.equal((await signOut(foreign)).status, 403);
});

async function signInAtKeycloak(page, email) {
  await page.locator('#username').fill(email);
  await page.locator('#password').fill(passphrase);
  await page.locator('#kc-login').click();
}
