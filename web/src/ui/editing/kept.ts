/** What somebody changed and has not saved, with the version at which they began. */
export interface Kept<T> {
  etag: string;
  before: T;
  value: T;
}

/*
 * In sessionStorage: it survives a reload and signing in again, and is gone with the tab and when somebody signs out.
 */
const PREFIX = 'cesizen-editing-';

export function readKept<T>(name: string): Kept<T> | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(PREFIX + name) ?? 'null') as Kept<T> | null;
    return kept && typeof kept.etag === 'string' && 'value' in kept ? kept : undefined;
  } catch {
    return undefined;
  }
}

export function keep<T>(name: string, kept: Kept<T>): void {
  try {
    sessionStorage.setItem(PREFIX + name, JSON.stringify(kept));
  } catch {
    // Storage is closed or full: the changes stay on the page.
  }
}

export function forget(name: string): void {
  try {
    sessionStorage.removeItem(PREFIX + name);
  } catch {
    // Nothing was kept.
  }
}
