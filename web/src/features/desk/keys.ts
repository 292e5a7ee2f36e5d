import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

const PLACE = 'cesizen-desk-keys';

/** Whether single keys do something: who speaks to the device, or slips, can turn them off (WCAG 2.1.4). */
export const keysOn = signal(read());

export function turnKeys(on: boolean): void {
  keysOn.value = on;
  try {
    if (on) localStorage.removeItem(PLACE);
    else localStorage.setItem(PLACE, 'off');
  } catch {
    // Storage is closed: for this page alone.
  }
}

function read(): boolean {
  try {
    return globalThis.localStorage?.getItem(PLACE) !== 'off';
  } catch {
    return true;
  }
}

/** Does something at single keys; never while somebody writes or a dialog is open, nor with a modifier. */
export function useKeys(actions: Record<string, () => void>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented)
        return;
      const writing =
        event.target instanceof Element && event.target.closest('input, textarea, select, dialog');
      if (writing || document.querySelector('dialog[open]') !== null) return;
      const act = actions[event.key];
      if (act === undefined || !(keysOn.value || event.key === '?')) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
}
