import { signal } from '@preact/signals';

/** How somebody likes the client on this device; what is not chosen follows the system. Nothing of it says who they are. */
export interface Preferences {
  theme?: 'light' | 'dark' | undefined;
  text?: 'large' | 'larger' | undefined;
  /** As little motion as can be, also where the system asks for none of that. */
  motion?: 'still' | undefined;
  /** Whether what was written is blurred, as in a train. */
  words?: 'hidden' | undefined;
  /** Whether every page has a button for that. */
  wordsButton?: 'none' | undefined;
  /** Parts of pages that somebody has closed, such as `insights-valence`. */
  closed?: string[] | undefined;
  /** The language in which the client opens at its front door. */
  language?: 'fr' | 'en' | undefined;
}

// public/boot.js reads the same before the first paint.
const KEY = 'cesizen-appearance';

/** What the document says of the choices, for the styles. */
const shown = ['theme', 'text', 'motion', 'words'] as const;

/** The choices as they are now; empty until they were read, as in a page that the build renders. */
export const preferences = signal<Preferences>({});

/** Reads what was chosen; the styles know it already. */
export function readPreferences(): void {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    preferences.value = typeof kept === 'object' && kept !== null ? (kept as Preferences) : {};
  } catch {
    preferences.value = {};
  }
}

/** Shows and remembers choices. Where storage is closed they hold until the page is left. */
export function choose(part: Preferences): void {
  preferences.value = { ...preferences.value, ...part };
  show();
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences.value));
  } catch {
    // Storage is closed: nothing to do.
  }
}

/** Everything follows the system again. */
export function forgetPreferences(): void {
  preferences.value = {};
  choose({});
}

/** Follows what another tab chose: words that were hidden there are hidden here. */
export function followOtherTabs(): () => void {
  const hear = ({ key }: StorageEvent) => {
    if (key !== KEY && key !== null) return;
    readPreferences();
    show();
  };
  window.addEventListener('storage', hear);
  return () => window.removeEventListener('storage', hear);
}

/** Blurs what was written, or shows it again. */
export function toggleWords(): void {
  choose({ words: preferences.value.words === 'hidden' ? undefined : 'hidden' });
}

/** Whether there should be as little motion as can be: chosen here, or asked for by the device. */
export function prefersStill(): boolean {
  if (preferences.value.motion === 'still') return true;
  return globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;
}

function show(): void {
  const root = document.documentElement.dataset;
  for (const part of shown) {
    const value = preferences.value[part];
    if (value === undefined) delete root[part];
    else root[part] = value;
  }
}
