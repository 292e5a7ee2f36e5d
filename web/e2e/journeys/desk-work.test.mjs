import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { eventually } from '../calm.mjs';
import { closeBrowser, newVisit, openBrowser } from '../harness.mjs';
import { ask, enter, enterAsStaff, openAccount, send, withoutStaff } from '../people.mjs';

before(openBrowser);
after(closeBrowser);

test('a ready-made answer is read as the person will read it, put into the answer, and sent', {
  skip: withoutStaff('support') || withoutStaff('admin'),
}, async () => {
  const admin = await newVisit();
  await enterAsStaff(admin, 'admin', '/equipe/reponses-types');
  const name = `Essai ${crypto.randomUUID()}`;
  const text = { fr: 'Bonjour, « {{subject}} » pousse de nouveau.', en: 'Hello, “{{subject}}” grows again.' };
  const [macro] = await send(admin.page, '/api/v1/tickets/macros', [{ name, text, status: 'SOLVED' }]);
  const person = await newVisit();
  await enter(person, await openAccount(), '/');
  const [id] = await ask(person.page, 'Mon bambou');

  const staff = await newVisit({ viewport: { width: 320, height: 640 } });
  const { page } = staff;
  await enterAsStaff(staff, 'support', `/equipe/${id}`);
  await page.getByLabel('Votre réponse').fill('Merci de nous avoir écrit.');
  await page.locator('summary', { hasText: 'Réponses types' }).click();
  const choice = page.getByLabel('Réponse type', { exact: true });
  await choice.selectOption({ label: name });
  await page.getByRole('blockquote').filter({ hasText: 'Bonjour, « Mon bambou » pousse' }).waitFor();
  assert.deepEqual(await staff.findBarriers(), []);
  await page.getByRole('button', { name: 'Mettre dans la réponse' }).click();
  await page.getByText('C’est dans la réponse.', { exact: false }).waitFor();
  const written = 'Merci de nous avoir écrit.\n\nBonjour, « Mon bambou » pousse de nouveau.';
  assert.equal(await page.getByLabel('Votre réponse').inputValue(), written);
  assert.equal(await page.getByLabel('Ensuite, la demande').inputValue(), 'SOLVED');
  await page.getByRole('button', { name: 'Envoyer à la personne' }).click();
  await page.getByText('Réponse envoyée à la personne.').waitFor();
  await page.getByText('Vous, de l’équipe').waitFor();

  await person.open(`/aide/${id}`);
  await person.page.getByText('« Mon bambou » pousse de nouveau.', { exact: false }).waitFor();
  await person.page
    .getByText(/^L’équipe la considère comme résolue\. Un message de vous la rouvre/)
    .waitFor();
  assert.deepEqual(await person.findBarriers(), []);
  await admin.page.evaluate(remove, `/api/v1/tickets/macros/${macro}`);
  for (const visit of [admin, person, staff]) await visit.expectNoFaults();
});

test('staff find a request by a word of a note, which its person reads nowhere', {
  skip: withoutStaff('support'),
}, async () => {
  const person = await newVisit();
  await enter(person, await openAccount(), '/');
  const [id] = await ask(person.page, 'Une question de jardin');
  // Letters alone: a word that no other request has.
  const word = `verveine${crypto.randomUUID().replace(/[^a-f]/g, '')}`;

  const staff = await newVisit({ viewport: { width: 390, height: 844 } });
  const { page } = staff;
  await enterAsStaff(staff, 'support', `/equipe/${id}`);
  await page.getByLabel('Nouvelle note interne').fill(`Voir ${word} avec l’exploitation.`);
  await page.getByRole('button', { name: 'Garder la note, sans envoyer' }).click();
  await page.getByText('Note gardée. La personne ne la voit pas.').waitFor();
  const notes = page.getByRole('region', { name: 'Notes de l’équipe' });
  await notes.getByRole('listitem').filter({ hasText: word }).filter({ hasText: 'Vous' }).waitFor();
  await page.getByRole('link', { name: 'Toutes les demandes' }).click();
  // The index follows what is written a moment later.
  await eventually(async () => assert.deepEqual(await page.evaluate(search, word), [id]));
  await page.getByLabel('Chercher dans toutes les demandes').fill(word);
  await page.getByRole('button', { name: 'Chercher', exact: true }).click();
  const hits = page.getByRole('region', { name: 'Demandes trouvées' });
  await hits.getByText('Note interne :').waitFor();
  assert.deepEqual(await staff.findBarriers(), []);
  assert.ok(!page.url().includes(word));
  await hits.getByRole('link', { name: 'Une question de jardin' }).click();
  await page.getByRole('heading', { level: 1, name: 'Une question de jardin' }).waitFor();

  await person.open(`/aide/${id}`);
  await person.page.getByText('Depuis hier.').waitFor();
  await person.settle();
  assert.ok(!(await person.page.content()).includes(word));
  const answers = await person.page.evaluate(readAll, [
    '/api/v1/tickets',
    `/api/v1/tickets/${id}`,
    `/api/v1/tickets/${id}/notes`,
    `/api/v1/tickets/${id}/staff-view`,
    `/api/v1/tickets/${id}/history`,
    `/api/v1/tickets/${id}/siblings`,
  ]);
  assert.deepEqual(
    answers.map(({ status }) => status),
    [200, 200, 403, 403, 403, 403],
  );
  for (const { text } of answers) assert.ok(!text.includes(word));
  person.forgive(/status of 403/);
  await staff.expectNoFaults();
  await person.expectNoFaults();
});

/** In a page of staff: the requests that have a word. */
async function search(text) {
  const answer = await fetch('/api/v1/tickets/search', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Cesizen': '1' },
    body: JSON.stringify({ text }),
  });
  return (await answer.json()).items.map(({ id }) => id);
}

/** In a page of whoever is signed in: what each address answers. */
function readAll(addresses) {
  return Promise.all(
    addresses.map(async address => {
      const answer = await fetch(address, { headers: { 'X-Cesizen': '1' } });
      return { status: answer.status, text: await answer.text() };
    }),
  );
}

/** In a page of an administrator: deletes something, whatever its version. */
async function remove(address) {
  const headers = { 'X-Cesizen': '1', 'If-Match': '*' };
  const answer = await fetch(address, { method: 'DELETE', headers });
  if (answer.status !== 204) throw new Error(`${answer.status} ${await answer.text()}`);
}
