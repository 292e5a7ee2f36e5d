import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { closeBrowser, newVisit, openBrowser, origin, pages } from './harness.mjs';
import { checkForcedColours, checkLooks, lookOptions, narrow, zoomed } from './looks.mjs';

before(openBrowser);
after(closeBrowser);

describe('every page, for who is not signed in', { concurrency: 2 }, () => {
  for (const language of ['fr', 'en'])
    test(`${language}: no barrier in either theme, narrow or at 400 % of zoom, nothing that moves, and no fault`, async () => {
      const visit = await newVisit(lookOptions);
      const titles = new Set();
      for (const path of pages()) {
        titles.add((await checkLooks(visit, path, language)).title);
        await checkForcedColours(visit, path);
      }
      assert.equal(titles.size, pages().length, 'each page has a title of its own');
      await visit.expectNoFaults();
    });
});

test('nothing stands over what is read in a window as low as at 400 % of zoom', async () => {
  const visit = await newVisit({ viewport: zoomed });
  const { page } = visit;
  await visit.open('/');
  const standing = () =>
    page.evaluate(() =>
      ['header', 'nav'].map(name => getComputedStyle(document.querySelector(name)).position).join(' '),
    );
  assert.equal(await standing(), 'static static');
  await page.setViewportSize(narrow);
  assert.equal(await standing(), 'sticky fixed');
  await visit.expectNoFaults();
});

test('a page that does not exist is kind, in both languages', async () => {
  // Before the client is kept on the device; then it answers unknown addresses itself.
  const visit = await newVisit({ serviceWorkers: 'block' });
  for (const [path, words] of [
    ['/nulle-part', 'n’existe pas'],
    ['/en/nowhere', 'no such page'],
  ]) {
    const answer = await visit.open(path);
    assert.equal(answer?.status(), 404);
    assert.match((await visit.page.locator('h1').textContent()) ?? '', new RegExp(words));
    assert.deepEqual(await visit.findBarriers(), []);
  }
  visit.forgive(/status of 404|blocked by Playwright/);
  await visit.expectNoFaults();
});

test('an address with a slash at its end leads to its page, and nowhere else', async () => {
  for (const [path, page] of [
    ['/en/', '/en'],
    ['/respirer/?de=moi', '/respirer?de=moi'],
    ['/nulle-part/', null],
    ['//example.org/', null],
  ]) {
    const answer = await fetch(origin + path, { redirect: 'manual' });
    assert.equal(answer.headers.get('Location'), page, path);
    assert.equal(answer.status === 308, page !== null, path);
  }
});

test('pages are whole without scripts', async () => {
  const visit = await newVisit({ javaScriptEnabled: false });
  for (const path of ['/', '/aide-maintenant', '/en/aide-maintenant']) {
    await visit.page.goto(path);
    assert.equal(await visit.page.locator('h1').count(), 1);
  }
  assert.equal(await visit.page.locator('a[href="tel:3114"]').count(), 1);
  await visit.context.close();
});
