import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { closeBrowser, inLanguage, newVisit, openBrowser, pages } from './harness.mjs';

before(openBrowser);
after(closeBrowser);

for (const language of ['fr', 'en']) {
  for (const colorScheme of ['light', 'dark']) {
    describe(`every page, ${language}, ${colorScheme}, 320 px wide`, () => {
      test('has no barrier that axe knows, no fault, one heading, and fits', async () => {
        const visit = await newVisit({ colorScheme, viewport: { width: 320, height: 640 } });
        const titles = new Set();
        for (const path of pages()) {
          const answer = await visit.open(inLanguage(path, language));
          assert.equal(answer?.status(), 200, path);
          assert.deepEqual(await visit.findBarriers(), [], path);
          const seen = await visit.page.evaluate(() => ({
            language: document.documentElement.lang,
            headings: document.querySelectorAll('h1').length,
            overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
            title: document.title,
          }));
          assert.deepEqual(
            { language: seen.language, headings: seen.headings, overflow: seen.overflow },
            { language, headings: 1, overflow: 0 },
            path,
          );
          titles.add(seen.title);
        }
        assert.equal(titles.size, pages().length, 'each page has a title of its own');
        await visit.expectNoFaults();
      });
    });
  }
}

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

test('pages are whole without scripts', async () => {
  const visit = await newVisit({ javaScriptEnabled: false });
  for (const path of ['/', '/aide-maintenant', '/en/aide-maintenant']) {
    await visit.page.goto(path);
    assert.equal(await visit.page.locator('h1').count(), 1);
  }
  assert.equal(await visit.page.locator('a[href="tel:3114"]').count(), 1);
  await visit.context.close();
});

test('controls stay visible in the colours that somebody forces', async () => {
  const visit = await newVisit({ forcedColors: 'active' });
  for (const path of pages()) {
    await visit.open(path);
    assert.deepEqual(await visit.findBarriers(), [], path);
    const border = await visit.page
      .locator('header a[href$="aide-maintenant"]')
      .evaluate(link => Number.parseFloat(getComputedStyle(link).borderTopWidth));
    assert.ok(border >= 1, path);
  }
  await visit.expectNoFaults();
});

test('nothing moves for those who do not want it', async () => {
  const visit = await newVisit({ reducedMotion: 'reduce' });
  for (const path of pages()) {
    await visit.open(path);
    const moving = await visit.page.evaluate(() => document.getAnimations().length);
    assert.equal(moving, 0, path);
  }
  await visit.expectNoFaults();
});
