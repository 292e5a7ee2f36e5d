/** How somebody likes to see the client on this device; what is not chosen follows the system. */
export interface Appearance {
  theme?: 'light' | 'dark';
  text?: 'large' | 'larger';
}

// public/boot.js reads the same before the first paint.
const KEY = 'cesizen-appearance';

export function chosenAppearance(): Appearance {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Appearance;
  } catch {
    return {};
  }
}

/** Shows and remembers a choice. Where storage is closed it holds until the page is left. */
export function keepAppearance(choice: Appearance): void {
  const root = document.documentElement.dataset;
  for (const part of ['theme', 'text'] as const) {
    const value = choice[part];
    if (value === undefined) delete root[part];
    else root[part] = value;
  }
  try {
    localStorage.setItem(KEY, JSON.stringify(choice));
  } catch {
    // Storage is closed: nothing to do.
  }
}
