import type { Sheet } from './sheet';

/** How the questions are laid out. */
export type Layout = 'one' | 'all';

const LAYOUT = 'cesizen-tests-layout';

/*
 * Answers wait in sessionStorage: they survive a reload and are gone with the tab, so that the next person at a shared
 * device does not find them. Signing out empties it. Where storage is closed, they live as long as the page.
 */
const place = (code: string) => `cesizen-test-${code}`;

/** The answers that wait for this version of a questionnaire; those of another version are forgotten. */
export function readDraft(code: string, version: number, wording: number): Sheet | undefined {
  try {
    const sheet: unknown = JSON.parse(sessionStorage.getItem(place(code)) ?? 'null');
    if (isSheet(sheet) && sheet.version === version && sheet.wording === wording) return sheet;
    sessionStorage.removeItem(place(code));
  } catch {
    // Nothing can be read: the questionnaire starts empty.
  }
  return undefined;
}

export function keepDraft(code: string, sheet: Sheet): void {
  try {
    sessionStorage.setItem(place(code), JSON.stringify(sheet));
  } catch {
    // Storage is closed or full: the answers stay on the page.
  }
}

export function forgetDraft(code: string): void {
  try {
    sessionStorage.removeItem(place(code));
  } catch {
    // Nothing was kept.
  }
}

/** The layout chosen on this device; without one, `fallback`. */
export function readLayout(fallback: Layout): Layout {
  try {
    const kept = localStorage.getItem(LAYOUT);
    return kept === 'one' || kept === 'all' ? kept : fallback;
  } catch {
    return fallback;
  }
}

export function keepLayout(layout: Layout): void {
  try {
    localStorage.setItem(LAYOUT, layout);
  } catch {
    // The choice holds for this page.
  }
}

function isSheet(value: unknown): value is Sheet {
  const sheet = value as Partial<Sheet> | null;
  return (
    typeof sheet === 'object' &&
    sheet !== null &&
    Number.isInteger(sheet.at) &&
    Array.isArray(sheet.skipped) &&
    typeof sheet.answers === 'object' &&
    sheet.answers !== null &&
    Object.values(sheet.answers).every(Number.isInteger)
  );
}
