import type { AppRoute } from '../routes';

let first = true;

/** After navigation: names the tab and moves the focus to the heading, as a new document would. */
export function arriveAt(route: AppRoute | undefined): void {
  if (first) {
    first = false;
    return;
  }
  if (route !== undefined) document.title = `${route.title()} – CESIZen`;
  window.scrollTo(0, 0);
  requestAnimationFrame(() => document.querySelector<HTMLElement>('main h1')?.focus());
}
