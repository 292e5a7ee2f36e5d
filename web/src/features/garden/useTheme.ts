import { useEffect, useState } from 'preact/hooks';

/** Whether the page is light or dark now: as chosen here or, without a choice, as the device. */
export function useTheme(): 'light' | 'dark' {
  const [theme, setTheme] = useState(readTheme);
  useEffect(() => {
    const look = () => setTheme(readTheme());
    const device = matchMedia('(prefers-color-scheme: dark)');
    const choice = new MutationObserver(look);
    choice.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    device.addEventListener('change', look);
    return () => {
      choice.disconnect();
      device.removeEventListener('change', look);
    };
  }, []);
  return theme;
}

function readTheme(): 'light' | 'dark' {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
