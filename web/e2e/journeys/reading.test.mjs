import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { closeBrowser, newVisit, openBrowser } from '../harness.mjs';
import { enter, openAccount } from '../people.mjs';

before(openBrowser);
after(closeBrowser);

test('everybody reads a text with its sources, from the home page, without an account', async () => {
  const visit = await newVisit({ viewport: { width: 320, height: 640 } });
  const { page } = visit;
  await visit.open('/');
  await page.getByRole('main').getByRole('link', { name: 'Lire et comprendre' }).click();
  await page.getByRole('heading', { level: 1, name: 'Lire', exact: true }).waitFor();
  await page.getByRole('radio', { name: 'Articles' }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('region', { name: 'Questions fréquentes' }).waitFor({ state: 'detached' });
  assert.deepEqual(await visit.findBarriers(), []);
  await page.getByRole('link', { name: 'Pourquoi respirer lentement apaise' }).press('Enter');
  await page.getByRole('heading', { level: 2, name: 'Sources' }).waitFor();
  await page.getByText(/Cell Reports Medicine/).waitFor();
  await page.getByText(/En répond/).waitFor();
  assert.deepEqual(await visit.findBarriers(), []);
  assert.equal(await page.getByRole('button', { name: /favoris/ }).count(), 0);
  await visit.expectNoFaults();
});

test('somebody keeps a text, which stands first then, and says that they have read it', async () => {
  const email = await openAccount();
  const visit = await newVisit({ colorScheme: 'dark' });
  const { page } = visit;
  await enter(visit, email, '/lire/five-senses');
  await page.getByRole('button', { name: 'Garder dans les favoris' }).click();
  await page.getByText('Gardé dans vos favoris.').waitFor();
  await page.getByRole('button', { name: 'Je l’ai lu' }).click();
  await page.getByText(/^Noté\./).waitFor();
  assert.deepEqual(await visit.findBarriers(), []);
  await page.getByRole('link', { name: 'Tous les textes' }).click();
  const mine = page.getByRole('region', { name: 'Vos favoris' });
  await mine.getByRole('link', { name: 'Cinq, quatre, trois, deux, un' }).waitFor();
  assert.deepEqual(await visit.findBarriers(), []);
  await visit.settle();
  await visit.expectNoFaults();
});

test('a text that is not there is said so, with a way on', async () => {
  const visit = await newVisit();
  await visit.open('/lire/nulle-part');
  await visit.page.getByRole('heading', { level: 1, name: 'Ce texte n’est pas là' }).waitFor();
  await visit.page.getByRole('link', { name: 'Tous les textes' }).click();
  await visit.page.getByRole('region', { name: 'Articles' }).waitFor();
  visit.forgive(/status of 404/);
  await visit.expectNoFaults();
});
