import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Content {
  summary: string;
  class?: string | undefined;
  children: ComponentChildren;
}

/** What a picture says in another way, as a table or a legend: closed on a screen until somebody opens it, open on paper. */
export function Twin({ summary, class: name, children }: Content) {
  const place = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    let opened = false;
    const open = () => {
      opened = place.current?.open === false;
      if (opened && place.current) place.current.open = true;
    };
    const close = () => {
      if (opened && place.current) place.current.open = false;
    };
    addEventListener('beforeprint', open);
    addEventListener('afterprint', close);
    return () => {
      removeEventListener('beforeprint', open);
      removeEventListener('afterprint', close);
    };
  }, []);
  return (
    <details ref={place} class={name}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
