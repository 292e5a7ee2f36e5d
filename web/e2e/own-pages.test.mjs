// Every page that an account is needed for, as its person and as staff see it, with something on it.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { closeBrowser, newVisit, openBrowser, patterns } from './harness.mjs';
import { checkLooks, lookOptions } from './looks.mjs';
import { beginDrafts, clearDrafts, fillAccount, fillDesk, fillRegister } from './own-scenes.mjs';
import { enter, enterAsStaff, openAccount, withoutStaff } from './people.mjs';

/** Pages that are the same without an account, or are over as soon as they are seen: `pages.test.mjs` looks at them. */
const open = [
  '/',
  '/a-propos',
  '/accessibilite',
  '/accord-parental',
  '/aide-maintenant',
  '/compte/retour',
  '/confidentialite',
  '/effacement',
  '/etat',
  '/inscription',
  '/mentions-legales',
  '/plan-du-site',
  '/reglages',
];

/** Whose pages these are, by how their address begins; all others are those of a person. */
const places = {
  '/equipe/reponses-types': 'admin',
  '/equipe': 'support',
  '/admin': 'admin',
  '/statistiques': 'admin',
  '/dpo': 'dpo',
};
const roleOf = path =>
  Object.entries(places).find(([place]) => path === place || path.startsWith(`${place}/`))?.[1] ?? 'person';

/** What a page says that is not there for this person, or not without a sign-in. */
const notThere = /n’existe pas|no such page/;

/** What each role is shown: where, and by which cookies. */
const shown = {};

before(async () => {
  await openBrowser();
  await comeAs('person', '/jour', page => fillAccount(page));
  if (withoutStaff('support')) return;
  await comeAs('support', '/equipe', page => fillDesk(page, shown.person.addresses['/aide/{id}']));
  await comeAs('admin', '/admin', page => beginDrafts(page));
  await comeAs('dpo', '/dpo', page => fillRegister(page));
});

after(async () => {
  if (shown.admin !== undefined) {
    const { page } = shown.admin.visit;
    await clearDrafts(page, Object.values(shown.admin.addresses));
  }
  await closeBrowser();
});

/** Signs in once; the pages are then walked through with the same session. */
async function comeAs(role, path, fill) {
  const visit = await newVisit();
  if (role === 'person') await enter(visit, await openAccount(['journal', 'assessments']), path);
  else await enterAsStaff(visit, role, path);
  const addresses = await fill(visit.page);
  shown[role] = { visit, addresses, storageState: await visit.context.storageState() };
}

describe('every page of an account, with something on it', { concurrency: 2 }, () => {
  for (const role of ['person', 'support', 'admin', 'dpo'])
    for (const language of ['fr', 'en'])
      test(`${role}, ${language}: no barrier in either theme, narrow or at 400 % of zoom, and no fault`, {
        skip: role !== 'person' && withoutStaff(role),
      }, async () => {
        const { addresses, storageState } = shown[role];
        const visit = await newVisit({ ...lookOptions, storageState, timezoneId: 'Europe/Paris' });
        for (const pattern of patterns().filter(path => !open.includes(path) && roleOf(path) === role)) {
          const path = pattern.includes('{') ? addresses[pattern] : pattern;
          assert.ok(path, `${pattern} has no example in own-scenes.mjs`);
          const { heading } = await checkLooks(visit, path, language);
          assert.doesNotMatch(heading, notThere, path);
          const signIn = 'main a[href^="/session/sign-in"]:not([href*="action="])';
          assert.equal(await visit.page.locator(signIn).count(), 0, path);
        }
        // What is not there yet (mails of a person, the first nightly comparison) is answered so.
        visit.forgive(/status of 404/);
        await visit.expectNoFaults();
      });
});
