import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { eventually } from '../calm.mjs';
import { closeBrowser, newVisit, openBrowser, origin } from '../harness.mjs';

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
    await eventually(async () =>
      assert.match(await visit.page.locator('body').textContent(), new RegExp(words), path),
    );
  }
  await visit.open('/nulle-part');
  await visit.page.getByRole('heading', { level: 1, name: /n’existe pas/ }).waitFor();
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
  await visit.page.locator('html[lang="en"]').waitFor({ state: 'attached' });
  await visit.expectNoFaults();
});

test('a page that the build could not know leads to itself in the other language, and says where one is', async () => {
  const visit = await newVisit();
  const { page } = visit;
  await visit.open('/respirer/cesi-55');
  const navigation = page.getByRole('navigation', { name: 'Navigation principale' });
  await navigation.locator('a[href="/respirer"][aria-current="page"]').waitFor();
  await page.locator('meta[name="description"]').waitFor({ state: 'attached' });
  assert.equal(await page.locator('meta[name="robots"]').count(), 0);
  await page.getByRole('link', { name: 'English' }).click();
  await page.waitForURL('**/en/respirer/cesi-55');
  await visit.expectNoFaults();
});

test('the map of the site is one link away from every page, and leads to pages of everybody alone', async () => {
  const visit = await newVisit();
  const { page } = visit;
  await visit.open('/accessibilite');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Plan du site' }).click();
  await page.getByRole('heading', { level: 1, name: 'Plan du site' }).waitFor();
  const main = page.getByRole('main');
  await main.getByRole('link', { name: 'Importer un journal' }).waitFor();
  assert.equal(await main.locator('a[href^="/equipe"], a[href^="/admin"], a[href^="/dpo"]').count(), 0);
  assert.deepEqual(await visit.findBarriers(), []);
  await main.getByRole('link', { name: 'Respirer', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Respirer' }).waitFor();
  await visit.expectNoFaults();
});

test('the theme that somebody chose comes back', async () => {
  const visit = await newVisit({ colorScheme: 'light' });
  await visit.open('/');
  await visit.page.getByLabel('Apparence').selectOption('dark');
  const ground = () => visit.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const isDark = async () => assert.equal(await ground(), 'rgb(18, 24, 21)');
  await eventually(isDark);
  await visit.open('/a-propos');
  await isDark();
  await visit.expectNoFaults();
});

test('another site cannot frame a page', async () => {
  const visit = await newVisit();
  await visit.page.route('https://evil.example/', route =>
    route.fulfill({
      contentType: 'text/html',
      body: `<iframe src="${origin}/"></iframe>`,
    }),
  );
  await visit.page.goto('https://evil.example/');
  const frame = visit.page.frames()[1];
  assert.doesNotMatch((await frame?.content()) ?? '', /CESIZen/);
  await visit.context.close();
});
