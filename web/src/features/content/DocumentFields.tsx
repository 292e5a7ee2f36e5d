import { m } from '../../i18n/texts';
import { List } from '../../ui/editing/List';
import { Choice, Line, Numeral } from '../../ui/editing/parts';
import { Words } from '../../ui/editing/Words';
import { kindChoices } from './words';

/** All fields of a text. */
export function DocumentFields() {
  return (
    <>
      <Choice at="/kind" label={m.content_kind()} options={kindChoices()} />
      <Words at="/title" label={m.content_name()} />
      <Words at="/summary" label={m.content_summary()} long rows={2} />
      <Words at="/body" label={m.content_body()} hint={m.content_body_hint()} long rows={12} />
      <Numeral at="/minutes" label={m.content_minutes()} hint={m.content_minutes_hint()} />
      <Line at="/authorRole" label={m.content_role()} hint={m.content_role_hint()} />
      <Line at="/reviewBy" label={m.content_review_by()} type="date" optional />
      <h2>{m.content_sources()}</h2>
      <List<string>
        at="/sources"
        add={m.content_source_add()}
        none={m.content_source_none()}
        fresh={() => ''}
        name={(source, index) => source || m.content_source_one({ number: index + 1 })}
      >
        {at => <Line at={at} label={m.content_source()} />}
      </List>
    </>
  );
}
