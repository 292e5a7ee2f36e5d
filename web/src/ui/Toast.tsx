import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { m } from '../i18n/texts';
import { Button } from './Button';
import { Icon } from './Icon';
import { cross } from './icons';
import styles from './Toast.module.css';

/** How long a message stays while nobody points at it or is in it, in milliseconds. */
const STAY = 10_000;

interface Content {
  text: string;
  /** What can be done about it; always possible in another way too, because the message goes. */
  action?: { label: string; run: () => void } | undefined;
  /** Called when it goes, by itself or by hand. */
  onGone: () => void;
}

/** A short message that goes by itself. Give it a `key` of its own, so that the next one stays as long. */
export function Toast({ text, action, onGone }: Content) {
  const [held, setHeld] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const hold = () => setHeld(true);
    const release = () => setHeld(place.current?.matches(':hover, :focus-within') ?? false);
    for (const kind of ['mouseenter', 'focusin']) place.current?.addEventListener(kind, hold);
    for (const kind of ['mouseleave', 'focusout']) place.current?.addEventListener(kind, release);
  }, []);
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(onGone, STAY);
    return () => clearTimeout(timer);
  }, [held]);
  return (
    <div ref={place} class={styles.toast}>
      <p class={styles.text}>{text}</p>
      {action !== undefined && (
        <Button
          onClick={() => {
            onGone();
            action.run();
          }}
        >
          {action.label}
        </Button>
      )}
      <button type="button" class={styles.close} aria-label={m.ui_toast_close()} onClick={onGone}>
        <Icon path={cross} size={20} />
      </button>
    </div>
  );
}

/** Where messages appear, always there so that they are read out: mount it once in a page. */
export function ToastPlace({ children }: { children: ComponentChildren }) {
  return (
    <div class={`${styles.place} screen`} role="status">
      {children}
    </div>
  );
}
