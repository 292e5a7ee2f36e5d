import { overwriteGetLocale } from '../paraglide/runtime.js';

export type Locale = 'fr' | 'en';

/** The language of an address: English under /en, French elsewhere. */
export function localeOf(path: string): Locale {
  return path === '/en' || path.startsWith('/en/') ? 'en' : 'fr';
}

/** The language of this page. The address alone decides, so that a link shows everybody the same. */
export function locale(): Locale {
  return localeOf(globalThis.location?.pathname ?? '/');
}

/** An address of ours, given in its French form, in the language of this page or the one asked for. */
export function to(path: string, language: Locale = locale()): string {
  if (language === 'fr') return path;
  return path === '/' ? '/en' : `/en${path}`;
}

/** The French form of an address, by which routes are known. */
export function frenchForm(path: string): string {
  return localeOf(path) === 'fr' ? path : path.slice(3) || '/';
}

overwriteGetLocale(locale);
