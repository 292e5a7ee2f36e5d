import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { eventually } from '../calm.mjs';
import { closeBrowser, newVisit, openBrowser } from '../harness.mjs';
import { ask, enter, enterAsStaff, openAccount, withoutStaff } from '../people.mjs';

before(openBrowser);
after(closeBrowser);

test('the desk of staff is not there for a person, and their menu does not know it', async () => {
  const visit = await newVisit();
  const { page } = visit;
  await enter(visit, await openAccount(), '/equipe');
  await page.getByRole('heading', { level: 1, name: /n’existe pas/ }).waitFor();
  assert.deepEqual(await visit.findBarriers(), []);
  assert.equal(await page.locator('a[href="/equipe"]').count(), 0);
  await visit.expectNoFaults();
});

test('staff join two requests of one person, take them apart, answer, and the person reads it', {
  skip: withoutStaff('support'),
}, async () => {
  const person = await newVisit();
  await enter(person, await openAccount(), '/aide');
  const [first, second] = await ask(person.page, 'Rien ne pousse', 'Toujours rien');
  const staff = await newVisit({ viewport: { width: 390, height: 844 } });
  const { page } = staff;
  const stream = page.waitForResponse(answer => answer.url().endsWith('/api/v1/tickets/queue/changes'));
  await enterAsStaff(staff, 'support', '/equipe');
  assert.equal((await stream).status(), 200);
  // A request that is written now appears by itself.
  const [third] = await ask(person.page, 'Encore une question');
  await page.locator(`a[href="/equipe/${third}"]`).waitFor();
  await page.getByRole('button', { name: 'Compte', exact: true }).click();
  await page.locator('#menu-compte a[href="/equipe"]').waitFor();
  await page.keyboard.press('Escape');
  assert.deepEqual(await staff.findBarriers(), []);
  await page.locator(`a[href="/equipe/${second}"]`).click();
  await page.getByRole('heading', { level: 1, name: 'Toujours rien' }).waitFor();
  await page.getByText('Joindre à une autre demande').click();
  // The person's own other requests, and nobody else's.
  const others = page.getByLabel('L’autre demande', { exact: true }).getByRole('option');
  await eventually(async () => assert.equal(await others.count(), 3));
  await page.getByLabel('L’autre demande', { exact: true }).selectOption(first);
  assert.deepEqual(await staff.findBarriers(), []);
  await page.getByRole('button', { name: 'Joindre', exact: true }).click();
  await page.getByRole('button', { name: 'En refaire une demande à part' }).waitFor();
  await person.open(`/aide/${second}`);
  await person.page.getByRole('link', { name: 'Ouvrir la demande à laquelle elle est jointe' }).click();
  await person.page.getByRole('heading', { level: 1, name: 'Rien ne pousse' }).waitFor();
  assert.deepEqual(await person.findBarriers(), []);
  await page.getByRole('button', { name: 'En refaire une demande à part' }).click();
  await page.getByRole('button', { name: 'En refaire une demande à part' }).waitFor({ state: 'detached' });
  await page.getByLabel('Votre réponse').fill('Nous regardons cela.');
  await page.getByRole('button', { name: 'Envoyer à la personne' }).click();
  await page.getByText('Réponse envoyée à la personne.').waitFor();
  assert.deepEqual(await staff.findBarriers(), []);
  await person.open(`/aide/${second}`);
  await person.page.getByText('Nous regardons cela.').waitFor();
  await staff.expectNoFaults();
  await person.expectNoFaults();
});

test('staff read how promises were kept and incidents resolved, and the keys of the desk', {
  skip: withoutStaff('support'),
}, async () => {
  const staff = await newVisit();
  const { page } = staff;
  await enterAsStaff(staff, 'support', '/equipe');
  await page.getByRole('button', { name: 'Raccourcis clavier' }).click();
  await page.getByRole('dialog', { name: 'Raccourcis clavier' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Les promesses tenues' }).click();
  await page.getByLabel('Agent').check();
  await page.getByRole('button', { name: 'Afficher' }).click();
  await page.getByText(/Chacun lit ses propres chiffres/).waitFor();
  assert.deepEqual(await staff.findBarriers(), []);
  await page.getByRole('link', { name: 'Les incidents, mois par mois' }).click();
  await page.getByRole('heading', { level: 1, name: 'Les incidents, mois par mois' }).waitFor();
  await page.getByText(/mois de Paris/).waitFor();
  assert.deepEqual(await staff.findBarriers(), []);
  await staff.expectNoFaults();
});

test('what staff choose of the queue stays over a reload and on the way back, and a request is given to a colleague', {
  skip: withoutStaff('support'),
}, async () => {
  const person = await newVisit();
  await enter(person, await openAccount(), '/');
  const [id] = await ask(person.page, 'Le son se coupe');
  const staff = await newVisit({ viewport: { width: 320, height: 640 } });
  const { page } = staff;
  await enterAsStaff(staff, 'support', `/equipe/${id}`);
  await page.locator('summary', { hasText: 'Confier à quelqu’un' }).click();
  const colleague = page.getByLabel('Qui s’en occupe');
  await eventually(() => colleague.selectOption({ index: 1 }));
  const name = await colleague.evaluate(select => select.selectedOptions[0].textContent);
  await page.getByRole('button', { name: 'Confier', exact: true }).click();
  await page.getByRole('region', { name: 'Suivi' }).getByText(`${name} s’en occupe`).waitFor();
  assert.deepEqual(await staff.findBarriers(), []);
  await page.getByRole('link', { name: 'Toutes les demandes' }).click();
  await page.getByLabel('Sujet').selectOption('bug');
  await page.getByLabel('Suivi').selectOption({ label: name });
  await page.waitForURL(/[?&]suivi=/);
  const link = page.locator(`a[href^="/equipe/${id}"]`);
  await link.waitFor();
  await staff.reload();
  await link.waitFor();
  assert.equal(await page.getByLabel('Sujet').inputValue(), 'bug');
  assert.deepEqual(await staff.findBarriers(), []);
  await link.click();
  await page.getByRole('heading', { level: 1, name: 'Le son se coupe' }).waitFor();
  await page.goBack();
  await link.waitFor();
  await page.getByLabel('État').selectOption('SOLVED');
  await link.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Tout afficher' }).click();
  await page.waitForURL(/\/equipe$/);
  await link.waitFor();
  await staff.expectNoFaults();
  await person.expectNoFaults();
});

test('an administrator writes a ready-made answer and deletes it', {
  skip: withoutStaff('admin'),
}, async () => {
  const admin = await newVisit();
  const { page } = admin;
  const name = `Essai ${crypto.randomUUID()}`;
  await enterAsStaff(admin, 'admin', '/equipe/reponses-types');
  await page.getByRole('button', { name: 'Nouvelle réponse type' }).click();
  await page.getByLabel('Nom').fill(name);
  await page.getByLabel('En français').fill('Bonjour, au sujet de « {{subject}} ».');
  await page.getByLabel('En anglais').fill('Hello, about “{{subject}}”.');
  assert.deepEqual(await admin.findBarriers(), []);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByText(`Réponse type « ${name} » enregistrée.`).waitFor();
  await page.getByRole('button', { name: `Supprimer « ${name} »` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Supprimer' }).click();
  await page.getByText(`Réponse type « ${name} » supprimée.`).waitFor();
  await admin.expectNoFaults();
});
