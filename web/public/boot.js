// Before the first paint: the theme and text size that somebody chose on this device. Without a choice the system's count.
try {
  const chosen = JSON.parse(localStorage.getItem('cesizen-appearance') ?? '{}');
  if (chosen.theme) document.documentElement.dataset.theme = chosen.theme;
  if (chosen.text) document.documentElement.dataset.text = chosen.text;
} catch {
  // Storage is closed or not ours: the system's choice.
}
