import { m } from '../../i18n/texts';
import { List } from '../../ui/editing/List';
import { Choice, Line, Numeral } from '../../ui/editing/parts';
import { Words } from '../../ui/editing/Words';
import { type Coding, freshCoding, freshOption, type Option, read } from './fresh';
import type { Questionnaire } from './services';

/** How answers are written as numbers. Without options, an answer is how often something happened. */
export function CodingFields({ document }: { document: Questionnaire }) {
  const names = (document.codings ?? []).map(({ id = '' }): [string, string] => [id, id]);
  return (
    <>
      <Choice at="/defaultCoding" label={m.authoring_default_coding()} options={names} />
      <List<Coding>
        at="/codings"
        add={m.authoring_coding_add()}
        none={m.authoring_coding_none()}
        fresh={freshCoding}
        name={({ id, version }) => `${id || m.authoring_untitled()}, ${version ?? 0}`}
      >
        {(at, coding) => (
          <>
            <Line at={`${at}/id`} label={m.authoring_id()} />
            <Numeral at={`${at}/version`} label={m.authoring_part_version()} hint={m.authoring_part_hint()} />
            <List<Option>
              at={`${at}/options`}
              add={m.authoring_option_add()}
              none={m.authoring_option_none()}
              fresh={() =>
                freshOption(1 + Math.max(-1, ...(coding.options ?? []).map(each => each.value ?? 0)))
              }
              name={({ value, label }) => `${value ?? '?'} – ${read(label) || m.authoring_untitled()}`}
            >
              {option => (
                <>
                  <Words at={`${option}/label`} label={m.authoring_option_label()} />
                  <Numeral at={`${option}/value`} label={m.authoring_value()} />
                </>
              )}
            </List>
          </>
        )}
      </List>
    </>
  );
}
