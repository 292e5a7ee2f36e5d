import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { eventually } from '../calm.mjs';
import { closeBrowser, newVisit, openBrowser } from '../harness.mjs';
import { enter, openAccount } from '../people.mjs';

before(openBrowser);
after(closeBrowser);

test('an exercise is suggested with its reason, from one’s own sessions once somebody agrees, and less of it is asked for', async () => {
  const visit = await newVisit({ viewport: { width: 320, height: 640 } });
  const { page } = visit;
  await enter(visit, await openAccount(), '/respirer');
  await page.getByRole('link', { name: /^Quel exercice maintenant/ }).click();
  const ask = page.getByRole('button', { name: 'Proposer un exercice' });
  await ask.waitFor();
  await page.getByLabel('Le temps que vous avez').selectOption('5');
  assert.deepEqual(await visit.findBarriers(), []);
  await ask.press('Enter');
  await page
    .getByText(/^Ordre fixe/)
    .first()
    .waitFor();
  await page.waitForFunction(() => document.activeElement?.tagName === 'H2');
  assert.deepEqual(await visit.findBarriers(), []);

  await page.getByRole('button', { name: 'J’accepte' }).click();
  await page.getByText(/Votre accord est noté/).waitFor();
  // It takes effect once the service has heard of it.
  await eventually(async () => {
    await ask.click();
    await visit.settle();
    assert.equal(await page.getByRole('button', { name: 'Moins souvent' }).count(), 1);
  });
  assert.deepEqual(await visit.findBarriers(), []);
  await page.getByRole('button', { name: 'Moins souvent' }).click();
  await page.getByText(/sera proposé moins souvent/).waitFor();
  await page.getByRole('button', { name: 'Tout oublier' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Tout oublier' }).click();
  await page.getByText(/^C’est oublié/).waitFor();
  await page.getByRole('button', { name: 'Ne plus adapter' }).click();
  await page.getByRole('button', { name: 'Adapter de nouveau les propositions' }).waitFor();
  await page.getByRole('link', { name: /^Préparer \d+ cycles$/ }).click();
  await page.getByRole('button', { name: 'Commencer' }).waitFor();
  await visit.settle();
  await visit.expectNoFaults();
});

test('a session of a page that starts without a network is kept, joins the account later, is seen on another device, and deleted', async () => {
  const email = await openAccount();
  const phone = await newVisit({ viewport: { width: 390, height: 844 } });
  const { page } = phone;
  await page.addInitScript(() => localStorage.setItem('cesizen-breathing', '{"noticeRead":true}'));
  await enter(phone, email, '/respirer');
  await phone.goOffline();

  await phone.open('/respirer/cesi-55');
  await page.getByText(/^Comment vous sentez-vous avant/).click();
  await page.getByLabel(/^Agréable ou non/).press('ArrowLeft');
  await page.getByText('noté', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Commencer' }).click();
  const guide = page.getByRole('region', { name: 'Guide de respiration' });
  await guide.getByRole('status').filter({ hasText: 'Inspirez' }).waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'Finir ce cycle' }).click();
  await page.getByRole('button', { name: 'Garder cette séance' }).click();
  await page.getByText(/Elle rejoint votre compte dès que le réseau est là/).waitFor();
  assert.deepEqual(await phone.findBarriers(), []);
  await page.getByRole('link', { name: 'Voir vos séances' }).click();
  const here = page.getByRole('region', { name: 'Sur cet appareil' });
  await here.getByRole('heading', { name: 'Cohérence cardiaque 5-5' }).waitFor();
  await page.getByText('Les séances de votre compte reviennent avec le réseau.').waitFor();
  assert.deepEqual(await phone.findBarriers(), []);
  // It waits over a restart of the page, too.
  await phone.open('/seances');
  await here.getByRole('heading', { name: 'Cohérence cardiaque 5-5' }).waitFor();

  await phone.context.setOffline(false);
  await here.waitFor({ state: 'detached' });
  const there = page.getByRole('region', { name: 'Avec votre compte' });
  await there.getByRole('heading', { name: 'Cohérence cardiaque 5-5' }).waitFor();
  assert.deepEqual(await phone.findBarriers(), []);

  const tablet = await newVisit({ colorScheme: 'dark' });
  await enter(tablet, email, '/seances');
  await tablet.page
    .getByRole('listitem')
    .getByText(/^avant.: −0,1, après.: non dit$/)
    .waitFor();
  assert.equal(await tablet.page.getByRole('heading', { name: 'Cohérence cardiaque 5-5' }).count(), 1);
  assert.deepEqual(await tablet.findBarriers(), []);
  await tablet.page.getByRole('button', { name: /^Supprimer.: Cohérence cardiaque 5-5/ }).click();
  await tablet.page.getByRole('dialog').getByRole('button', { name: 'Supprimer' }).click();
  await tablet.page.getByText(/^Rien encore/).waitFor();
  phone.forgive(/ERR_INTERNET_DISCONNECTED|Failed to load resource/);
  await phone.expectNoFaults();
  await tablet.expectNoFaults();
});

test('a meditation is guided by words that change, by keyboard and without an account', async () => {
  const visit = await newVisit({ viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' });
  const { page } = visit;
  await visit.open('/respirer/mediter');
  await page.getByRole('link', { name: 'Attention au souffle' }).press('Enter');
  const start = page.getByRole('button', { name: 'Commencer' });
  await start.waitFor();
  assert.deepEqual(await visit.findBarriers(), []);
  await start.press('Enter');
  const said = page.getByRole('region', { name: 'Méditation en cours' }).getByRole('status');
  await said.filter({ hasText: 'Installez-vous' }).waitFor();
  await page.waitForFunction(() => document.activeElement?.textContent === 'Pause');
  await page.keyboard.press('Space');
  await said.filter({ hasText: 'En pause' }).waitFor();
  assert.deepEqual(await visit.findBarriers(), []);
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { level: 2, name: 'C’est fini pour cette fois' }).waitFor();
  assert.deepEqual(await visit.findBarriers(), []);
  await visit.settle();
  await visit.expectNoFaults();
});
