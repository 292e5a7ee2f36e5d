import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import styles from './Arranging.module.css';
import type { Species } from './garden';

interface Content {
  ids: readonly string[];
  species: ReadonlyMap<string, Species>;
  place: (id: string, name: string) => void;
}

/** What was put aside; it keeps growing and can come back at any time. */
export function Shelf({ ids, species, place }: Content) {
  if (ids.length === 0) return null;
  return (
    <section>
      <h2>{m.garden_shelf()}</h2>
      <ul class={styles.list}>
        {ids.map(id => {
          const name = species.get(id)?.name ?? '';
          return (
            <li key={id} class={styles.row}>
              {name}
              <Button onClick={() => place(id, name)} aria-label={m.garden_put_back_one({ name })}>
                {m.garden_put_back()}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
