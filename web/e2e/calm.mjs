// Waiting for pages: by what they do, never by a fixed time.
import { setTimeout as pause } from 'node:timers/promises';

/** How long a page may take to show what is waited for, in milliseconds: much, because a wait ends as soon as it is there. */
export const PATIENCE = 30_000;

/** Looks until `check` no longer throws: for what is read once, and may be drawn a moment later than what was waited for. */
export async function eventually(check) {
  for (const end = Date.now() + PATIENCE; ; await pause(50)) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}

/** Waits until a page has taken over what was rendered before, and its parts hear clicks and keys. */
export async function takenOver(page) {
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  // Preact lets parts listen after the next frame.
  await page.evaluate(
    () => new Promise(done => requestAnimationFrame(() => setTimeout(() => setTimeout(done)))),
  );
}

/** What a page waits for: its requests on their way, but streams, which never end. */
export class Waiting {
  requests = new Set();

  constructor(page) {
    this.page = page;
    page.on('request', request => {
      // A new document waits for nothing of the one before.
      if (request.isNavigationRequest()) this.requests.clear();
      if (request.resourceType() !== 'eventsource') this.requests.add(request);
    });
    for (const end of ['requestfinished', 'requestfailed'])
      page.on(end, request => this.requests.delete(request));
    // What becomes a file ends no navigation.
    page.on('download', () => {
      for (const request of this.requests) if (request.isNavigationRequest()) this.requests.delete(request);
    });
  }

  /**
   * Waits until nothing has been on its way for `calm` milliseconds, at most `longest`: what was asked for is there, and drawn.
   * Says the addresses that are still waited for.
   */
  async end(calm, longest) {
    const begun = Date.now();
    for (let since = begun, looks = 0; looks < 3 || Date.now() - since < calm; looks++) {
      // A page that is busy answers late: what came before is done then.
      await this.page.evaluate(() => undefined);
      if (this.requests.size > 0) {
        since = Date.now();
        looks = 0;
        if (since - begun > longest) break;
      }
      await pause(20);
    }
    return [...this.requests].map(request => request.url());
  }
}
