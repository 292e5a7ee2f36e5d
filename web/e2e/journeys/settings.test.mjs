import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { eventually, takenOver } from '../calm.mjs';
import { closeBrowser, newVisit, openBrowser, origin } from '../harness.mjs';

before(openBrowser);
after(closeBrowser);

test('what somebody chose is there at the first paint of every page, without an account', async () => {
  const visit = await newVisit({ colorScheme: 'light', viewport: { width: 320, height: 640 } });
  const { page } = visit;
  await visit.open('/reglages');
  await page.getByRole('radio', { name: 'Sombre' }).check();
  await page.getByRole('radio', { name: 'Très grande' }).check();
  await page.getByLabel('Le moins de mouvement possible').check();
  assert.deepEqual(await visit.findBarriers(), []);
  await eventually(async () =>
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320),
  );
  // At the end of the head, before anything of the page is there.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.body === null) return;
      observer.disconnect();
      globalThis.firstLooks = { ...document.documentElement.dataset };
    }).observe(document, { childList: true, subtree: true });
  });
  await visit.open('/a-propos');
  const looks = await page.evaluate(() => globalThis.firstLooks);
  assert.deepEqual(
    { theme: looks.theme, text: looks.text, motion: looks.motion },
    {
      theme: 'dark',
      text: 'larger',
      motion: 'still',
    },
  );
  await visit.expectNoFaults();
});

test('one key hides what was written on any page, and another tab follows', async () => {
  const visit = await newVisit();
  const { page } = visit;
  await visit.open('/reglages');
  const other = await visit.context.newPage();
  await other.goto('/respirer');
  await takenOver(other);
  await page.keyboard.press('F8');
  const blur = page.locator('[data-private]').first();
  const filter = () => blur.evaluate(element => getComputedStyle(element).filter);
  await eventually(async () => assert.match(await filter(), /^blur/));
  await other.getByRole('button', { name: 'Montrer les mots' }).click();
  await page.getByRole('button', { name: 'Masquer les mots' }).waitFor();
  await eventually(async () => assert.equal(await filter(), 'none'));
  await visit.expectNoFaults();
});

test('the client opens in the language that was chosen on this device', async () => {
  const visit = await newVisit();
  const { page } = visit;
  await visit.open('/reglages');
  await page.getByRole('main').getByRole('link', { name: 'English' }).click();
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
  await page.goto('/');
  await page.waitForURL(`${origin}/en`);
  await visit.expectNoFaults();
});
