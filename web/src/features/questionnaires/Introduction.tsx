import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import type { Layout } from './drafts';
import styles from './Questionnaire.module.css';
import type { Questionnaire } from './services';
import { countDone, minutesFor, type Sheet } from './sheet';

interface Content {
  questionnaire: Questionnaire;
  sheet: Sheet;
  layout: Layout;
  choose: (layout: Layout) => void;
  begin: () => void;
  restart: () => void;
}

/** What it is, how long it takes, what happens to the answers, where it comes from. */
export function Introduction({ questionnaire, sheet, layout, choose, begin, restart }: Content) {
  const total = questionnaire.items?.length ?? 0;
  const count = countDone(sheet);
  const layouts: [Layout, string][] = [
    ['one', m.questionnaires_layout_one()],
    ['all', m.questionnaires_layout_all()],
  ];
  return (
    <>
      <p>{m.questionnaires_size({ count: total, minutes: minutesFor(total) })}</p>
      <p>{m.questionnaires_private()}</p>
      <fieldset class={styles.question}>
        <legend>{m.questionnaires_layout()}</legend>
        {layouts.map(([value, label]) => (
          <label key={value} class={styles.choice}>
            <input type="radio" name="layout" checked={layout === value} onChange={() => choose(value)} />
            {label}
          </label>
        ))}
      </fieldset>
      {count > 0 && <p>{m.questionnaires_resume_text({ count, total })}</p>}
      <p class={styles.actions}>
        <Button kind="primary" onClick={begin}>
          {count > 0 ? m.questionnaires_resume() : m.questionnaires_begin()}
        </Button>
        {count > 0 && <Button onClick={restart}>{m.questionnaires_restart()}</Button>}
      </p>
      <Origin questionnaire={questionnaire} />
    </>
  );
}

/** Evidence, licence and sources, as the document gives them. */
function Origin({ questionnaire: { evidence, licence, sources } }: { questionnaire: Questionnaire }) {
  return (
    <details>
      <summary>{m.questionnaires_about()}</summary>
      {evidence && (
        <>
          <h2>{m.questionnaires_evidence()}</h2>
          <p>{evidence}</p>
        </>
      )}
      <h2>{m.questionnaires_licence()}</h2>
      <ul>
        {Object.entries(licence ?? {}).map(([part, text]) => (
          <li key={part}>{text}</li>
        ))}
      </ul>
      <h2>{m.questionnaires_sources()}</h2>
      <ul>
        {sources?.map(source => (
          <li key={source}>{source}</li>
        ))}
      </ul>
    </details>
  );
}
