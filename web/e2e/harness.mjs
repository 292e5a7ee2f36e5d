// A browser on the running system. Everything that a page should not do is a fault: errors in the console, exceptions, what its
// own policy forbids, answers that fail. A test ends with `visit.expectNoFaults()`.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { PATIENCE, takenOver, Waiting } from './calm.mjs';

export const origin = process.env.CESIZEN_URL ?? 'http://localhost:8080';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** All addresses in French, variables as `{name}`; written by the build. */
export function patterns() {
  const { routes } = JSON.parse(readFileSync(new URL('../dist/index.json', import.meta.url), 'utf8'));
  return routes.map(route => route.pattern).filter(path => !/^\/en(\/|$)/.test(path));
}

/** Addresses without variables, in French. */
export function pages() {
  return patterns().filter(path => !path.includes('{'));
}

/** The same address in a language. */
export function inLanguage(path, language) {
  if (language === 'fr') return path;
  return path === '/' ? '/en' : `/en${path}`;
}

let browser;

export async function openBrowser() {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
}

export async function closeBrowser() {
  await browser?.close();
}

/** A fresh person at a fresh browser: no cookies, no storage. Options are those of Playwright's contexts. */
export async function newVisit(options = {}) {
  const context = await browser.newContext({
    baseURL: origin,
    locale: 'fr-FR',
    viewport: { width: 1280, height: 800 },
    ...options,
  });
  context.setDefaultTimeout(PATIENCE);
  const faults = [];
  await context.exposeFunction('tellViolation', text => faults.push(`policy: ${text}`));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', event =>
      globalThis.tellViolation(
        `${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`,
      ),
    );
  });
  const page = await context.newPage();
  watch(page, faults);
  return new Visit(context, page, faults);
}

function watch(page, faults) {
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', error => faults.push(`exception: ${error.message}`));
}

class Visit {
  constructor(context, page, faults) {
    this.context = context;
    this.page = page;
    this.faults = faults;
    this.waiting = new Waiting(page);
  }

  /** Opens an address and waits until the page has taken over what was rendered before. */
  async open(path) {
    const answer = await this.page.goto(path, { waitUntil: 'load' });
    await takenOver(this.page);
    return answer;
  }

  /** Opens the same address again. */
  async reload() {
    await this.page.reload({ waitUntil: 'load' });
    await takenOver(this.page);
  }

  /** Waits until nothing has been on its way for `calm` milliseconds, and what came is drawn. */
  async settle(calm = 100) {
    assert.deepEqual(await this.waiting.end(calm, PATIENCE), [], 'still on their way');
  }

  /**
   * Cuts the network once the service worker keeps the client and the page waits for nothing: a request that is cut on its way
   * would be a fault. Fails when no service worker gets ready in time, as one does whose list of files names a missing one.
   */
  async goOffline() {
    const isReady = await this.page.evaluate(
      limit =>
        Promise.race([
          navigator.serviceWorker.ready.then(() => true),
          new Promise(done => setTimeout(() => done(false), limit)),
        ]),
      PATIENCE,
    );
    assert.ok(isReady, 'no service worker got ready');
    await this.reload();
    await this.settle(500);
    await this.context.setOffline(true);
  }

  /**
   * What axe finds against WCAG 2.2 AA and good practice in the page at rest; the rule and the elements that break it. Of some
   * rules alone where they are named; at rest is a page that has waited for nothing for `calm` milliseconds.
   */
  async findBarriers({ rules, calm = 100 } = {}) {
    await this.waiting.end(calm, 5_000);
    if (!(await this.page.evaluate(() => 'axe' in globalThis))) await this.page.evaluate(axeSource);
    const { violations } = await this.page.evaluate(
      only =>
        globalThis.axe.run({
          resultTypes: ['violations'],
          // No rule that is asked reads the sheets of styles.
          preload: { assets: ['media'] },
          ...(only && { runOnly: only }),
        }),
      rules,
    );
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.target.join(' ')).join(', ')}`);
  }

  async focused() {
    return this.page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
  }

  /** Forgets a fault that the test itself provoked. */
  forgive(pattern) {
    const kept = this.faults.filter(fault => !pattern.test(fault));
    this.faults.splice(0, this.faults.length, ...kept);
  }

  async expectNoFaults() {
    assert.deepEqual(this.faults, []);
    await this.context.close();
  }
}
