import type { ComponentChildren } from 'preact';
import styles from './Card.module.css';
import { Icon } from './Icon';

interface Content {
  href: string;
  title: string;
  icon: string;
  /** Whether it stands below a heading of the second level. */
  under?: boolean;
  children: ComponentChildren;
}

/** A place to go to, with what is there in a sentence. The whole card can be pressed; only the title is read as the link. */
export function Card({ href, title, icon, under = false, children }: Content) {
  const Heading = under ? 'h3' : 'h2';
  return (
    <li class={styles.card}>
      <span class={styles.icon}>
        <Icon path={icon} size={28} />
      </span>
      <Heading class={styles.title}>
        <a href={href}>{title}</a>
      </Heading>
      <p class={styles.text}>{children}</p>
    </li>
  );
}

/** Cards side by side where there is room. */
export function Cards({ children }: { children: ComponentChildren }) {
  return <ul class={styles.cards}>{children}</ul>;
}
