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
