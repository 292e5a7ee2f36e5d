// npm run measure: three runs a page as a cheap phone sees it, the medians as a table, and what is wrong by audit and element.
// Fails below the figures here. PERFORMANCE=80 asks for less of a busy machine, and for no times. Pages may be named: `… / /jardin`.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { eventually } from '../e2e/calm.mjs';
import { closeBrowser, newVisit, openBrowser, origin } from '../e2e/harness.mjs';
import { enter, openAccount } from '../e2e/people.mjs';
import { findFaults, readRuns, writeTable } from './figures.mjs';

/** Pages that are measured as somebody with an account. */
const own = ['/journal', '/jardin'];
const asked = process.argv.slice(2);
const paths = asked.length > 0 ? asked : ['/', '/respirer', '/tests/srrs', ...own];
const port = 19222;
const cookie = paths.some(path => own.includes(path)) ? await signIn() : undefined;
const profile = mkdtempSync(join(tmpdir(), 'cesizen-lighthouse-'));
const browser = spawn(
  process.env.CHROMIUM ?? '/usr/bin/chromium',
  ['--headless=new', '--no-sandbox', `--remote-debugging-port=${port}`, `--user-data-dir=${profile}`],
  { stdio: 'ignore' },
);
const gone = new Promise(resolve => browser.once('exit', resolve));
const measured = [];
try {
  await eventually(() => fetch(`http://127.0.0.1:${port}/json/version`));
  for (const path of paths) measured.push(await measure(path));
} finally {
  browser.kill();
  await gone;
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
console.log(writeTable(measured));
const faults = measured.flatMap(findFaults);
if (faults.length > 0) console.error(`\n${faults.join('\n')}`);
process.exit(faults.length > 0 ? 1 : 0);

/** Somebody new, who has just signed in: what their browser sends. */
async function signIn() {
  await openBrowser();
  const visit = await newVisit();
  await enter(visit, await openAccount(['journal']), '/jour');
  const cookies = await visit.context.cookies(origin);
  await closeBrowser();
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
}

/** A first visit each time: Lighthouse empties what a browser keeps. */
async function measure(path) {
  const flags = {
    port,
    logLevel: 'error',
    onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
    ...(own.includes(path) && { extraHeaders: { Cookie: cookie } }),
  };
  const runs = [];
  for (let i = 0; i < 3; i++) {
    const { lhr } = await lighthouse(origin + path, flags);
    if (lhr.runtimeError) throw new Error(`${path}: ${lhr.runtimeError.message}`);
    runs.push(lhr);
  }
  return readRuns(path, runs);
}
