/// <reference lib="webworker" />
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: { url: string; revision: string | null }[] };

// Keeps the client itself, so that it opens without a network, help first. What services answer is never kept here.
precacheAndRoute(self.__WB_MANIFEST, { directoryIndex: null as unknown as string, cleanURLs: false });
cleanupOutdatedCaches();

// Addresses that others answer, and files: they go to the network as if there were no service worker.
const others = /^\/(api|session|realms|resources|docs|actuator)(\/|$)/;
const files = /\/[^/]+\.[a-z0-9]+$/;
const english = /^\/en(\/|$)/;

registerRoute(
  new NavigationRoute(createHandlerBoundToURL('/en/app/index.html'), {
    allowlist: [english],
    denylist: [files],
  }),
);
registerRoute(
  new NavigationRoute(createHandlerBoundToURL('/app/index.html'), { denylist: [others, files, english] }),
);

// A new version waits until somebody says so: nothing changes under a person's hands.
self.addEventListener('message', event => {
  if ((event.data as { type?: string } | null)?.type === 'SKIP_WAITING') self.skipWaiting();
});
