import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { closeBrowser, newVisit, openBrowser } from '../harness.mjs';

before(openBrowser);
after(closeBrowser);

test('help is one key away from the skip link, and the heading has the focus then', async () => {
  const visit = await newVisit();
  await visit.open('/');
  await visit.page.keyboard.press('Tab');
  assert.equal(await visit.focused(), 'Aller au contenu');
  await visit.page.keyboard.press('Tab');
  await visit.page.keyboard.press('Tab');
  assert.equal(await visit.focused(), 'Aide maintenant');
  await visit.page.keyboard.press('Enter');
  await visit.page.waitForURL('**/aide-maintenant');
  await visit.page.waitForFunction(() => document.activeElement?.tagName === 'H1');
  assert.match(await visit.page.title(), /^De l’aide maintenant/);
  await visit.expectNoFaults();
});

test('help and home open without a network after one visit', async () => {
  const visit = await newVisit();
  await visit.open('/');
  await visit.goOffline();
  for (const [path, words] of [
    ['/aide-maintenant', '3114'],
    ['/en/aide-maintenant', '3114'],
    ['/', 'CESIZen'],
    ['/en', 'CESIZen'],
  ]) {
    await visit.open(path);
    assert.match(await visit.page.locator('body').textContent(), new RegExp(words), path);
  }
  await visit.open('/nulle-part');
  assert.match((await visit.page.locator('h1').textContent()) ?? '', /n’existe pas/);
  await visit.expectNoFaults();
});

test('the service worker keeps away from what services answer', async () => {
  const visit = await newVisit();
  await visit.open('/');
  await visit.goOffline();
  await assert.rejects(visit.page.goto('/docs'));
  await visit.context.close();
});

test('the other language keeps the place', async () => {
  const visit = await newVisit();
  await visit.open('/confidentialite');
  await visit.page.getByRole('link', { name: 'English' }).click();
  await visit.page.waitForURL('**/en/confidentialite');
  await visit.page.getByRole('heading', { level: 1, name: 'Privacy' }).waitFor();
  assert.equal(await visit.page.evaluate(() => document.documentElement.lang), 'en');
  await visit.expectNoFaults();
});

test('the theme that somebody chose comes back', async () => {
  const visit = await newVisit({ colorScheme: 'light' });
  await visit.open('/');
  await visit.page.getByLabel('Apparence').selectOption('dark');
  const dark = () => visit.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  assert.equal(await dark(), 'rgb(18, 24, 21)');
  await visit.open('/a-propos');
  assert.equal(await dark(), 'rgb(18, 24, 21)');
  await visit.expectNoFaults();
});

test('another site cannot frame a page', async () => {
  const visit = await newVisit();
  await visit.page.route('https://evil.example/', route =>
    route.fulfill({
      contentType: 'text/html',
      body: `<iframe src="${new URL('/', visit.page.url() === 'about:blank' ? (process.env.CESIZEN_URL ?? 'http://localhost:8080') : visit.page.url())}"></iframe>`,
    }),
  );
  await visit.page.goto('https://evil.example/');
  const frame = visit.page.frames()[1];
  assert.doesNotMatch((await frame?.content()) ?? '', /CESIZen/);
  await visit.context.close();
});
