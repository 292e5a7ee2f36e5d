import { frenchForm, localeOf } from '../i18n/locale';
import { routeOf } from '../routes';

/** After navigation: says language and title, and moves the focus to the heading, as a new document would. */
export function arriveAt(url: string): void {
  const path = url.replace(/[?#].*/, '');
  document.documentElement.lang = localeOf(path);
  if (!nameDocument(path)) document.title = 'CESIZen';
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
}

/** Gives the document the title of its address; the build knows only those of the pages that it renders. */
export function nameDocument(path: string): boolean {
  const route = routeOf(frenchForm(path));
  if (route === undefined) return false;
  document.title = titleOf(route.path, route.title());
  return true;
}

/** What the browser's tab says. */
export function titleOf(path: string, title: string): string {
  return path === '/' ? `CESIZen – ${title}` : `${title} – CESIZen`;
}

/** Marks the document when its page has taken over from what the build rendered: for tests. */
export function tellReady(): void {
  document.documentElement.dataset.ready = '';
}
