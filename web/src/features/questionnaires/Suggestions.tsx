import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { routeOf } from '../../routes';
import styles from './Questionnaire.module.css';
import type { Suggestion } from './services';

/** What the service suggests after a result, with its reason; numbers to call come as it orders them. */
export function Suggestions({ suggestions }: { suggestions: readonly Suggestion[] }) {
  if (suggestions.length === 0) return null;
  return (
    <section>
      <h3>{m.questionnaires_suggestions()}</h3>
      <ul class={styles.suggestions}>
        {suggestions.map(suggestion => (
          <li key={suggestion.id}>
            <strong>{suggestion.title}</strong>
            <p>{suggestion.reason}</p>
            {suggestion.resources?.map(({ number, label }) => (
              <p key={number}>
                <a href={`tel:${number}`}>{m.questionnaires_call({ number: number ?? '' })}</a> {label}
              </p>
            ))}
            <Way suggestion={suggestion} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Way({ suggestion }: { suggestion: Suggestion }) {
  const href = addressOf(suggestion);
  if (href === undefined) return null;
  return (
    <a href={href} aria-label={`${m.questionnaires_open()} – ${suggestion.title}`}>
      {m.questionnaires_open()}
    </a>
  );
}

/** Where a suggestion leads: a page of ours if there is one, or another site. */
export function addressOf({ kind, code, link }: Suggestion): string | undefined {
  if (link?.startsWith('https://')) return link;
  const path = kind === 'exercise' && code ? `/respirer/${code}` : undefined;
  return path !== undefined && routeOf(path) !== undefined ? to(path) : undefined;
}
