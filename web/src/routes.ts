import type { ComponentType } from 'preact';

/** The module of a page. */
export interface PageModule {
  default: ComponentType;
  /** One sentence for search engines; without it they are told to leave the page out. */
  description?: () => string;
}

/** A place in the client. A feature names its own in `features/<feature>/routes.ts`. */
export interface AppRoute {
  /** The French address; variables as `:name`. The English one is the same under /en. */
  path: string;
  /** Of the browser's tab, without the name of the product. */
  title: () => string;
  /** The page, in a chunk of its own: `() => import('./Page')`. */
  load: () => Promise<PageModule>;
  /** Whether the build renders it whole. False where nothing can be said before data is there. */
  prerender?: boolean;
  /** What the page reads before it can show anything: asked for with its scripts, not after them; `*` is the end of its address. */
  first?: string;
  /** Whether other pages alone lead here, on the way to somewhere: the map of the site leaves it out. */
  passing?: boolean;
  /** A place in the bar of navigation, smallest first. */
  nav?: { order: number; label: () => string; icon: string };
}

const modules = import.meta.glob<{ routes: AppRoute[] }>('./features/*/routes.ts', { eager: true });

// Addresses without variables first: `/equipe/incidents` is none of `/equipe/:id`.
export const routes: AppRoute[] = Object.values(modules)
  .flatMap(module => module.routes)
  .sort((a, b) => Number(a.path.includes(':')) - Number(b.path.includes(':')));

/** The places of the bar of navigation, in order. */
export const places = routes
  .filter(route => route.nav !== undefined)
  .sort((a, b) => (a.nav?.order ?? 0) - (b.nav?.order ?? 0));

/** Finds the route of an address in its French form. */
export function routeOf(path: string): AppRoute | undefined {
  return routes.find(route => {
    const pattern = route.path.replace(/:\w+/g, '[^/]+');
    return new RegExp(`^${pattern}/?$`).test(path);
  });
}
