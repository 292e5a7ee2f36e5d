import { frenchForm, localeOf } from '../i18n/locale';
import { routeOf } from '../routes';

/** After navigation: says language and title, and moves the focus to the heading, as a new document would. */
export function arriveAt(url: string): void {
  const path = url.replace(/[?#].*/, '');
  document.documentElement.lang = localeOf(path);
  if (!nameDocument(path)) document.title = 'CESIZen';
  void describeDocument(path);
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
}

/** Gives the document the title of its address; the build knows only those of the pages that it renders. */
export function nameDocument(path: string): boolean {
  const route = routeOf(frenchForm(path));
  if (route === undefined) return false;
  document.title = titleOf(route.path, route.title());
  return true;
}

/** Tells search engines what the page is, or to leave it out. */
async function describeDocument(path: string): Promise<void> {
  const page = await routeOf(frenchForm(path))
    ?.load()
    .catch(() => undefined);
  if (path !== location.pathname) return;
  setMeta('description', page?.description?.());
  setMeta('robots', page?.description === undefined ? 'noindex' : undefined);
}

function setMeta(name: string, content: string | undefined): void {
  const known = document.head.querySelector<HTMLMetaElement>(`meta[name="${name}"]`);
  if (content === undefined) {
    known?.remove();
    return;
  }
  const meta = known ?? document.head.appendChild(Object.assign(document.createElement('meta'), { name }));
  meta.content = content;
}

/** What the browser's tab says. */
export function titleOf(path: string, title: string): string {
  return path === '/' ? `CESIZen – ${title}` : `${title} – CESIZen`;
}

/** The first page has taken over from what the build rendered, which knows little of most addresses; marked for tests. */
export function tellReady(): void {
  void describeDocument(location.pathname);
  document.documentElement.dataset.ready = '';
}
