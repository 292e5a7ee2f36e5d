// Before the first paint: what somebody chose on this device (src/ui/preferences.ts). Without a choice the system's count.
try {
  const chosen = JSON.parse(localStorage.getItem('cesizen-appearance') ?? '{}');
  for (const part of ['theme', 'text', 'motion', 'words']) {
    if (chosen[part]) document.documentElement.dataset[part] = chosen[part];
  }
  // The front door alone: every other address says its language itself.
  if (chosen.language === 'en' && location.pathname === '/') location.replace(`/en${location.search}`);
} catch {
  // Storage is closed or not ours: the system's choice.
}
// What the page reads first is asked for while its scripts are still on their way (src/api/first.ts); `*` is the address's end.
const first = document.currentScript?.dataset.first?.replace('*', location.pathname.split('/').at(-1));
if (first && navigator.onLine !== false) {
  const headers = {
    Accept: 'application/json',
    'Accept-Language': document.documentElement.lang,
    'X-Cesizen': '1',
  };
  globalThis.first = { path: first, answer: fetch(first, { headers }).catch(() => undefined) };
}
