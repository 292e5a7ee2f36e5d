// People for journeys: an account of their own each, so that journeys do not meet.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { takenOver } from './calm.mjs';
import { origin } from './harness.mjs';

const secrets = process.env.CESIZEN_SECRETS ?? new URL('../../.cesizen/secrets.properties', import.meta.url);

const passphrase = 'quatre mots sans lien';

/** Opens an account, as the form does; `consents` are the purposes that the person agrees to. Says its address. */
export async function openAccount(consents = []) {
  const email = `web-${randomUUID()}@example.org`;
  const account = {
    email,
    password: passphrase,
    name: 'Léa',
    birthDate: '1998-04-12',
    language: 'fr',
    consentLocale: 'fr',
    consents: ['journal', 'assessments', 'personalisation', 'statistics'].map(purpose => ({
      purpose,
      version: '2026-11',
      granted: consents.includes(purpose),
    })),
  };
  const answer = await fetch(`${origin}/api/v1/accounts`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Cesizen': '1' },
    body: JSON.stringify(account),
  });
  assert.equal(answer.status, 201, await answer.text());
  return email;
}

/** Fills in the page of the identity server, which leads back then. */
export async function signInAs(page, email, password = passphrase) {
  await page.locator('#username').fill(email);
  await page.locator('#password').fill(password);
  await page.locator('#kc-login').click();
}

/** The password of a local system's member of staff, `support` or `admin`; undefined where the system is not of this checkout. */
export function passwordOf(role) {
  try {
    const line = new RegExp(`^staff\\.${role}=(.+)$`, 'm');
    return readFileSync(secrets, 'utf8').match(line)?.[1]?.trim();
  } catch {
    return undefined;
  }
}

/** For tests that need a member of staff: why they are left out here, if they are. */
export function withoutStaff(role) {
  return passwordOf(role) === undefined && 'the passwords of staff are not at hand';
}

/** Signs a member of staff in, in French, and comes back to `path`. */
export async function enterAsStaff(visit, role, path) {
  await enter(visit, `${role}@cesizen.local`, path, passwordOf(role));
}

/** Signs in and comes back to `path`. */
export async function enter(visit, email, path, password = passphrase) {
  await visit.page.goto(`/session/sign-in?then=${encodeURIComponent(path)}&locale=fr`);
  await signInAs(visit.page, email, password);
  await visit.page.waitForURL(`${origin}${path}`);
  await takenOver(visit.page);
}

/** Notes a mood of now by three taps, on the page that asks for it. */
export async function note(page, family, word, strength) {
  await page.getByRole('button', { name: family }).click();
  await page.getByRole('button', { name: word }).click();
  await page.getByRole('button', { name: strength, exact: true }).click();
  await page.getByText('Gardé.').waitFor();
}

/** Creates each of these, in the name of who is signed in on the page, and says their ids. */
export async function send(page, path, bodies) {
  return page.evaluate(
    async ([address, all]) => {
      const ids = [];
      for (const body of all) {
        const answer = await fetch(address, {
          method: 'POST',
          headers: {
            'Content-Type': 'application/json',
            'X-Cesizen': '1',
            'Idempotency-Key': crypto.randomUUID(),
          },
          body: JSON.stringify(body),
        });
        if (!answer.ok) throw new Error(`${address}: ${answer.status} ${await answer.text()}`);
        ids.push((await answer.json()).id);
      }
      return ids;
    },
    [path, bodies],
  );
}

/** Writes requests in the name of the person who is signed in on the page, and says their ids. */
export function ask(page, ...subjects) {
  const bodies = subjects.map(subject => ({ subject, body: 'Depuis hier.', category: 'bug' }));
  return send(page, '/api/v1/tickets', bodies);
}
