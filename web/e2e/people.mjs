// People for journeys: an account of their own each, so that journeys do not meet.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { origin } from './harness.mjs';

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

/** Fills in the page of the identity server, and waits until it has led back. */
export async function signInAs(page, email, password = passphrase) {
  await page.locator('#username').fill(email);
  await page.locator('#password').fill(password);
  await page.locator('#kc-login').click();
}

/** Signs in and comes back to `path`. */
export async function enter(visit, email, path) {
  await visit.page.goto(`/session/sign-in?then=${encodeURIComponent(path)}&locale=fr`);
  await signInAs(visit.page, email);
  await visit.page.waitForURL(`${origin}${path}`);
  await visit.page.locator('html[data-ready]').waitFor({ state: 'attached' });
}
