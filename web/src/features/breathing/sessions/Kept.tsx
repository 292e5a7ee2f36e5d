import { writeMoment } from '../../../i18n/dates';
import { m } from '../../../i18n/texts';
import { Confirm } from '../../../ui/Confirm';
import styles from './Sessions.module.css';
import { deleteSession, type KeptSession } from './sessions';
import { type Names, nameOf, sayChange, sayLength } from './words';

interface Content {
  kept: KeptSession;
  names: Names;
  /** Called once it is deleted. */
  onGone: () => void;
}

/** A session that the account keeps, and a way to delete it. */
export function Kept({ kept, names, onGone }: Content) {
  const name = nameOf(kept, names);
  const moods: [string, string | undefined][] = [
    [m.breathing_valence(), sayChange(kept.moodBefore, kept.moodAfter)],
    [m.breathing_arousal(), sayChange(kept.arousalBefore, kept.arousalAfter)],
  ];
  const said = moods.filter(([, change]) => change !== undefined);
  return (
    <li class={styles.session}>
      <h3 tabIndex={-1}>{name}</h3>
      <p class={styles.when}>
        <time dateTime={kept.startedAt}>{writeMoment(kept.startedAt)}</time>
      </p>
      <p>{sayLength(kept)}</p>
      {said.length > 0 && (
        <dl class={styles.moods} data-private>
          {said.map(([scale, change]) => (
            <div key={scale}>
              <dt>{scale}</dt>
              <dd>{change}</dd>
            </div>
          ))}
        </dl>
      )}
      <p class={styles.ways}>
        <Confirm
          action={m.sessions_delete()}
          label={m.sessions_of({
            action: m.sessions_delete(),
            name: `${name}, ${writeMoment(kept.startedAt)}`,
          })}
          title={m.sessions_delete_sure()}
          confirm={() => deleteSession(kept.id ?? '').then(onGone)}
        >
          <p>{m.sessions_delete_text()}</p>
        </Confirm>
      </p>
    </li>
  );
}
