import { hydrate, prerender as render } from 'preact-iso';
import { App } from './app';
import { frenchForm, localeOf, to } from './i18n/locale';
import { m } from './i18n/texts';
import { routeOf, routes } from './routes';
import { nameDocument, titleOf } from './shell/arrival';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';

if (typeof window !== 'undefined') {
  const root = document.getElementById('app');
  nameDocument(location.pathname);
  if (root !== null) hydrate(<App />, root);
  import('./background').catch(() => undefined);
}

/** Called by the build for each address that it knows; the links are those that it renders next. */
export async function prerender({ url }: { url: string }) {
  const { html } = await render(<App />);
  const route = routeOf(frenchForm(url));
  const page = await route?.load();
  return {
    html,
    links: new Set(addresses()),
    head: {
      lang: localeOf(url),
      title: route === undefined ? 'CESIZen' : titleOf(route.path, route.title()),
      elements: elements(url, page?.description?.()),
    },
  };
}

/** The pages with words of their own, an empty one for all others, and the one for what is not there. */
function addresses(): string[] {
  const paths = [...routes.filter(route => route.prerender).map(route => route.path), '/app', '/404'];
  return paths.flatMap(path => [to(path, 'fr'), to(path, 'en')]);
}

function elements(url: string, description: string | undefined) {
  // The empty page may become one that is to be found: it says so itself.
  if (frenchForm(url) === '/app') return new Set<ReturnType<typeof meta>>();
  if (description === undefined) return new Set([meta('robots', 'noindex')]);
  return new Set([meta('description', description), meta('application-name', m.shell_name())]);
}

function meta(name: string, content: string) {
  return { type: 'meta', props: { name, content } };
}
