import { signal } from '@preact/signals';

/** Set when a newer version of the client is kept and waits; calling it changes to that version. */
export const waitingUpdate = signal<(() => void) | undefined>(undefined);

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

/** The one policy of the page: its only script by address is the service worker. */
function trusted(url: string): string {
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  const rules = {
    createScriptURL(given: string) {
      if (given !== '/sw.js') throw new TypeError('Not a script of ours');
      return given;
    },
  };
  return types?.createPolicy('cesizen', rules).createScriptURL(url) ?? url;
}

/** Keeps the client for when there is no network. After the page is at rest: nothing waits for it. */
export async function keepForOffline(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const { Workbox } = await import('workbox-window');
  const worker = new Workbox(trusted('/sw.js'));
  worker.addEventListener('waiting', () => {
    waitingUpdate.value = () => {
      worker.addEventListener('controlling', () => window.location.reload());
      worker.messageSkipWaiting();
    };
  });
  // Refused in a private window, or the network is gone: everything works as before.
  await worker.register().catch(() => undefined);
}
