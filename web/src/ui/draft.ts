/*
 * What is being written waits in sessionStorage: it survives a reload and signing in again, and is gone with the tab and when
 * somebody signs out.
 */
const place = (name: string) => `cesizen-draft-${name}`;

export function readDraft(name: string): Record<string, string> {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(place(name)) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(Object.entries(kept).filter(([, text]) => typeof text === 'string'));
  } catch {
    return {};
  }
}

export function keepDraft(name: string, form: HTMLFormElement): void {
  try {
    sessionStorage.setItem(place(name), JSON.stringify(Object.fromEntries(new FormData(form))));
  } catch {
    // Storage is closed or full: the words stay on the page.
  }
}

export function forgetDraft(name: string): void {
  try {
    sessionStorage.removeItem(place(name));
  } catch {
    // Nothing was kept.
  }
}
