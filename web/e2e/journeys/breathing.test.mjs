import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { eventually } from '../calm.mjs';
import { closeBrowser, newVisit, openBrowser } from '../harness.mjs';

before(openBrowser);
after(closeBrowser);

test('somebody breathes by keyboard alone, without an account and without a network', async () => {
  const visit = await newVisit();
  const { page } = visit;
  await visit.open('/respirer');
  assert.deepEqual(await visit.findBarriers(), []);
  await visit.goOffline();

  await visit.open('/respirer');
  const box = page.getByRole('link', { name: 'Respiration carrée' });
  await box.waitFor();
  await page.getByLabel('Sans apnée seulement').focus();
  await page.keyboard.press('Space');
  await box.waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'Cohérence cardiaque 5-5' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/respirer/cesi-55');
  await page.getByRole('heading', { level: 1, name: 'Cohérence cardiaque 5-5' }).waitFor();
  assert.deepEqual(await visit.findBarriers(), []);

  await page.getByRole('button', { name: 'Commencer' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Avant de commencer' }).waitFor();
  assert.deepEqual(await visit.findBarriers(), []);
  await page.clock.install();
  await page.getByRole('button', { name: 'J’ai lu, commencer' }).focus();
  await page.keyboard.press('Enter');
  const said = page.getByRole('region', { name: 'Guide de respiration' }).getByRole('status');
  await page.getByRole('button', { name: 'Pause' }).waitFor();
  await page.waitForFunction(() => document.activeElement?.textContent === 'Pause');
  await page.clock.runFor(3500);
  await said.filter({ hasText: 'Inspirez' }).waitFor({ state: 'attached' });
  await page.clock.runFor(5000);
  await said.filter({ hasText: 'Expirez' }).waitFor({ state: 'attached' });

  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Reprendre' }).waitFor();
  await page.clock.runFor(60_000);
  await eventually(async () => assert.equal(await said.textContent(), 'En pause'));
  assert.deepEqual(await visit.findBarriers(), []);
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Pause' }).waitFor();
  await page.clock.runFor(5000);
  // From its beginning, so that the last cycle is seen before it ends, on a busy machine too.
  await said.filter({ hasText: 'Inspirez' }).waitFor({ state: 'attached' });
  await page.keyboard.press('Escape');
  await page.getByText('Dernier cycle').last().waitFor();
  await page.clock.runFor(10_000);
  const end = page.getByRole('heading', { level: 2, name: 'C’est fini pour cette fois' });
  await end.waitFor();
  await page.waitForFunction(() => document.activeElement?.tagName === 'H2');
  assert.deepEqual(await visit.findBarriers(), []);
  visit.forgive(/ERR_INTERNET_DISCONNECTED/);
  await visit.expectNoFaults();
});

test('a circle moves with the cycle, and a bar takes the place of the circle for who wants no motion', async () => {
  for (const reducedMotion of ['no-preference', 'reduce']) {
    const visit = await newVisit({ reducedMotion });
    const { page } = visit;
    await page.addInitScript(() => localStorage.setItem('cesizen-breathing', '{"noticeRead":true}'));
    await visit.open('/en/respirer/cyclic-sigh');
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByRole('status').filter({ hasText: 'Breathe in' }).waitFor();
    const moving = () =>
      page.evaluate(() =>
        document
          .getAnimations()
          .filter(animation => !(animation instanceof CSSTransition))
          .map(animation => animation.effect?.getTiming().duration),
      );
    const expected = reducedMotion === 'reduce' ? [5000] : [5000, 5000];
    await eventually(async () => assert.deepEqual(await moving(), expected));
    await visit.expectNoFaults();
  }
});

test('an exercise that does not exist is said so, with a way on', async () => {
  const visit = await newVisit();
  await visit.open('/respirer/nulle-part');
  await visit.page.getByRole('heading', { level: 1, name: 'Cet exercice n’existe pas' }).waitFor();
  await visit.page.getByRole('link', { name: 'Tous les exercices' }).click();
  await visit.page.getByRole('link', { name: 'Respiration carrée' }).waitFor();
  await visit.expectNoFaults();
});
