import type { ComponentType } from 'preact';

/** A place in the client. A feature names its own in `features/<feature>/routes.ts`. */
export interface AppRoute {
  /** The French address; variables as `:name`. The English one is the same under /en. */
  path: string;
  /** Of the browser's tab, without the name of the product. */
  title: () => string;
  /** One sentence for search engines; without it they are told to leave the page out. */
  description?: () => string;
  /** The page, in a chunk of its own: `() => import('./Page')`, which exports it as default. */
  load: () => Promise<{ default: ComponentType }>;
  /** Whether the build renders it whole. False where nothing can be said before data is there. */
  prerender?: boolean;
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
