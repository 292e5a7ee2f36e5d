import { m } from '../../i18n/texts';
import { List } from '../../ui/editing/List';
import { Choice, Line } from '../../ui/editing/parts';
import { Words } from '../../ui/editing/Words';
import type { Resource, Suggestion, Table } from './services';
import { freshSuggestion, nameOf } from './table';

const freshResource = (): Resource => ({ number: '', label: { fr: '', en: '' }, when: '', reviewed: '' });

/** What each suggestion says, in the order in which people read them. */
export function SuggestionFields({ table }: { table: Table }) {
  return (
    <>
      <h2>{m.suggestions_all()}</h2>
      <p>{m.suggestions_order()}</p>
      <List<Suggestion>
        at="/suggestions"
        add={m.suggestions_add()}
        none={m.suggestions_none()}
        fresh={() => freshSuggestion(table)}
        name={nameOf}
        locked={({ kind }) => (kind === 'safety' ? m.suggestions_locked() : undefined)}
      >
        {(at, { kind }) => (
          <>
            <Words at={`${at}/title`} label={m.suggestions_name()} />
            <Words at={`${at}/reason`} label={m.suggestions_reason()} long />
            <Choice
              at={`${at}/kind`}
              label={m.suggestions_kind()}
              options={[
                ['exercise', m.suggestions_exercise()],
                ['article', m.suggestions_article()],
                ['safety', m.suggestions_safety()],
              ]}
            />
            <Line at={`${at}/link`} label={m.suggestions_link()} hint={m.suggestions_link_hint()} />
            <Line at={`${at}/code`} label={m.suggestions_code()} hint={m.suggestions_code_hint()} optional />
            <Line at={`${at}/id`} label={m.suggestions_id()} />
            {kind === 'safety' && (
              <List<Resource>
                at={`${at}/resources`}
                add={m.suggestions_number_add()}
                none={m.suggestions_number_none()}
                fresh={freshResource}
                name={({ number }, index) => number || m.suggestions_number_one({ number: index + 1 })}
              >
                {resource => (
                  <>
                    <Line at={`${resource}/number`} label={m.suggestions_number()} />
                    <Words at={`${resource}/label`} label={m.suggestions_who()} />
                    <Line at={`${resource}/when`} label={m.suggestions_when()} />
                    <Line at={`${resource}/reviewed`} label={m.suggestions_reviewed()} />
                  </>
                )}
              </List>
            )}
          </>
        )}
      </List>
    </>
  );
}
