import { useState } from 'preact/hooks';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import styles from './Arranging.module.css';
import type { Point, Standing } from './garden';
import { writePlace } from './places';
import { drawPattern, type Pattern } from './strokes';

interface Content {
  elements: readonly Standing[];
  rake: (lines: Point[][]) => void;
}

const patterns: [Pattern, () => string][] = [
  ['lines', m.garden_pattern_lines],
  ['waves', m.garden_pattern_waves],
];

/** Patterns for hands that draw no lines. */
export function RakeTools({ elements, rake }: Content) {
  const [around, setAround] = useState('');
  const middle = elements.find(({ id }) => id === around)?.at;
  return (
    <section>
      <h2>{m.garden_patterns()}</h2>
      <div class={styles.tools}>
        {patterns.map(([pattern, label]) => (
          <Button key={pattern} onClick={() => rake(drawPattern(pattern))}>
            {label()}
          </Button>
        ))}
      </div>
      <div class={styles.tools}>
        <label class={styles.choice}>
          {m.garden_rings_around()}
          <select value={around} onChange={({ currentTarget }) => setAround(currentTarget.value)}>
            <option value="">{m.garden_rings_middle()}</option>
            {elements.map(({ id, name, at }) => (
              <option key={id} value={id}>
                {name} – {writePlace(at ?? { x: 0, y: 0 })}
              </option>
            ))}
          </select>
        </label>
        <Button onClick={() => rake(drawPattern('rings', middle))}>{m.garden_pattern_rings()}</Button>
      </div>
    </section>
  );
}
