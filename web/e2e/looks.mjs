// How a page is in both themes, on a narrow screen, and at 400 % of zoom.
import assert from 'node:assert/strict';
import { inLanguage } from './harness.mjs';

export const narrow = { width: 320, height: 640 };

const wide = { width: 1280, height: 800 };

/** What 400 % of zoom leaves of 1280 × 1024. */
export const zoomed = { width: 320, height: 256 };

/** What depends on colours and on room; everything else is the same in every look, and asked once. */
const ofLooks = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable'];

/** How a context has to be opened: what fades from one theme to the other would be measured on its way. */
export const lookOptions = { viewport: narrow, colorScheme: 'light', reducedMotion: 'reduce' };

/** Opens an address and finds no barrier in any look of it, one heading, nothing beside the screen and nothing that moves. Says title and heading. */
export async function checkLooks(visit, path, language) {
  const { page } = visit;
  await show(page, narrow, 'light');
  const answer = await visit.open(inLanguage(path, language));
  assert.equal(answer?.status(), 200, path);
  assert.deepEqual(await visit.findBarriers(), [], path);
  await expectFit(page, path);
  await expectNoMotion(page, path);
  for (const [size, colorScheme] of [
    [narrow, 'dark'],
    [zoomed, 'dark'],
    [zoomed, 'light'],
  ]) {
    await show(page, size, colorScheme);
    const look = `${path}, ${colorScheme}, ${size.height} px high`;
    assert.deepEqual(await visit.findBarriers({ rules: ofLooks, calm: 20 }), [], look);
    await expectFit(page, look);
  }
  const seen = await page.evaluate(() => ({
    language: document.documentElement.lang,
    headings: document.querySelectorAll('h1').length,
    heading: document.querySelector('h1')?.textContent ?? '',
    title: document.title,
  }));
  assert.deepEqual([seen.language, seen.headings], [language, 1], path);
  return seen;
}

/** Finds no barrier on a wide screen in the colours that somebody forces, and what can be pressed by its edge: no ground of ours is left. */
export async function checkForcedColours(visit, path) {
  const { page } = visit;
  await page.setViewportSize(wide);
  await page.emulateMedia({ forcedColors: 'active' });
  assert.deepEqual(await visit.findBarriers(), [], `${path} in forced colours`);
  await expectNoMotion(page, path);
  const border = await page
    .locator('header a[href$="aide-maintenant"]')
    .evaluate(link => Number.parseFloat(getComputedStyle(link).borderTopWidth));
  assert.ok(border >= 1, `${path} in forced colours`);
  await page.emulateMedia({ forcedColors: 'none' });
}

async function show(page, size, colorScheme) {
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme });
}

async function expectNoMotion(page, path) {
  const moving = await page.evaluate(() => document.getAnimations().length);
  assert.equal(moving, 0, `${path}: nothing moves for those who do not want it`);
}

async function expectFit(page, look) {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  assert.equal(over, 0, `${look}: nothing lies beside the screen`);
}
