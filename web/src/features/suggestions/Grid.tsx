import { m } from '../../i18n/texts';
import type { Json } from '../../ui/editing/pointer';
import { Icon } from '../../ui/Icon';
import styles from './Grid.module.css';
import type { Outcomes, Table } from './services';
import { follows, helps, nameOf, toggle } from './table';

const lock = 'M7 11V8a5 5 0 0 1 10 0v3 M5 11h14v9H5z';

interface Content {
  table: Table;
  outcomes: Outcomes[];
  set: (pointer: string, part: Json) => void;
}

/** Results down, suggestions across: each cell is a box to tick. Who is called after a heavy result can be added to, not taken away last. */
export function Grid({ table, outcomes, set }: Content) {
  const all = table.suggestions ?? [];
  if (all.length === 0) return <p>{m.suggestions_none()}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard
    <section class={styles.scroll} aria-label={m.suggestions_grid()} tabIndex={0}>
      <table class={styles.grid}>
        <caption class="visually-hidden">{m.suggestions_grid()}</caption>
        <thead>
          <tr>
            <th scope="col">{m.suggestions_result()}</th>
            {all.map(each => (
              <th key={each.id} scope="col">
                {nameOf(each)}
                {each.kind === 'safety' && <span class={styles.kind}>{m.suggestions_safety()}</span>}
              </th>
            ))}
          </tr>
        </thead>
        {outcomes.map(({ code, title, bands }) => (
          <tbody key={code}>
            <tr>
              <th scope="rowgroup" colSpan={all.length + 1} class={styles.group}>
                <span>{title}</span>
              </th>
            </tr>
            {bands.map(band => (
              <tr key={band.code}>
                <th scope="row">{band.label}</th>
                {all.map((each, index) => {
                  const on = follows(each, code, band.code);
                  const without = toggle(each, code, band.code, false);
                  const others = { suggestions: all.map((one, at) => (at === index ? without : one)) };
                  const locked = on && each.kind === 'safety' && !helps(others, code, band.code);
                  const name = m.suggestions_cell({ name: nameOf(each), result: `${title}, ${band.label}` });
                  return (
                    <td key={each.id}>
                      <label class={styles.cell} title={locked ? m.suggestions_locked() : undefined}>
                        <input
                          type="checkbox"
                          checked={on}
                          disabled={locked}
                          aria-label={locked ? `${name} – ${m.suggestions_locked()}` : name}
                          onChange={({ currentTarget }) =>
                            set(`/suggestions/${index}`, toggle(each, code, band.code, currentTarget.checked))
                          }
                        />
                        {locked && <Icon path={lock} size={18} />}
                      </label>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
