import type { ComponentChildren } from 'preact';
import styles from './Card.module.css';
import { Icon } from './Icon';

interface Content {
  href: string;
  title: string;
  icon: string;
  children: ComponentChildren;
}

/** A place to go to, with what is there in a sentence. The whole card can be pressed; only the title is read as the link. */
export function Card({ href, title, icon, children }: Content) {
  return (
    <li class={styles.card}>
      <span class={styles.icon}>
        <Icon path={icon} size={28} />
      </span>
      <h2 class={styles.title}>
        <a href={href}>{title}</a>
      </h2>
      <p class={styles.text}>{children}</p>
    </li>
  );
}

/** Cards side by side where there is room. */
export function Cards({ children }: { children: ComponentChildren }) {
  return <ul class={styles.cards}>{children}</ul>;
}
