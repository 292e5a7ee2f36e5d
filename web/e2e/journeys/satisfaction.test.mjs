import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { closeBrowser, newVisit, openBrowser } from '../harness.mjs';
import { ask, enter, enterAsStaff, openAccount, withoutStaff } from '../people.mjs';

before(openBrowser);
after(closeBrowser);

test('what somebody says of the help they got is read by staff in the request, and among all opinions', {
  skip: withoutStaff('support'),
}, async () => {
  const person = await newVisit();
  await enter(person, await openAccount(), '/');
  const [id] = await ask(person.page, 'Changer mon adresse');
  await person.open(`/aide/${id}`);
  await person.page.getByRole('button', { name: 'Clore la demande' }).click();
  await person.page.getByRole('dialog').getByRole('button', { name: 'Clore la demande' }).click();
  await person.page.getByLabel('Plutôt oui').check();
  const comment = `Clair et rapide, ${crypto.randomUUID()}`;
  await person.page.getByLabel('Un commentaire').fill(comment);
  await person.page.getByRole('button', { name: 'Enregistrer votre avis' }).click();
  await person.page.getByText(/^Avis enregistré, merci/).waitFor();

  const staff = await newVisit({ viewport: { width: 320, height: 640 }, colorScheme: 'dark' });
  const { page } = staff;
  await enterAsStaff(staff, 'support', '/equipe/rapports');
  await page.getByRole('link', { name: 'Les avis', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Les avis' }).waitFor();
  await page.getByRole('table', { name: 'Mois par mois' }).waitFor();
  const said = page.getByRole('listitem').filter({ hasText: comment });
  await said.getByText('Plutôt oui').waitFor();
  assert.deepEqual(await staff.findBarriers(), []);
  assert.equal(await overflow(page), 0);
  await said.getByRole('link').click();
  await page.getByRole('heading', { level: 1, name: 'Changer mon adresse' }).waitFor();
  const rating = page.getByRole('region', { name: 'L’avis de la personne' });
  await rating.getByText(comment).waitFor();
  assert.deepEqual(await staff.findBarriers(), []);
  assert.equal(await overflow(page), 0);
  // Until they have said something, there is no rating to be read.
  person.forgive(/status of 404/);
  await staff.expectNoFaults();
  await person.expectNoFaults();
});

function overflow(page) {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
