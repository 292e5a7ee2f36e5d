import { useState } from 'preact/hooks';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { usePart } from '../../ui/editing/context';
import styles from '../../ui/editing/Editing.module.css';
import { List } from '../../ui/editing/List';
import { Line } from '../../ui/editing/parts';
import { idOf, under } from '../../ui/editing/pointer';
import { Words } from '../../ui/editing/Words';
import { Field } from '../../ui/Field';
import { freshText, read } from './fresh';
import type { Questionnaire, Text } from './services';

/** Where the questionnaire comes from, and what one must say or may do with it. */
export function RightFields({ document }: { document: Questionnaire }) {
  return (
    <>
      <Licence licence={document.licence ?? {}} />
      <h3>{m.authoring_sources()}</h3>
      <List<string>
        at="/sources"
        add={m.authoring_source_add()}
        none={m.authoring_source_none()}
        fresh={() => ''}
        name={(source, index) => source || m.authoring_source_one({ number: index + 1 })}
      >
        {at => <Line at={at} label={m.authoring_source()} />}
      </List>
      <h3>{m.authoring_display_rules()}</h3>
      <List<Text>
        at="/displayRules"
        add={m.authoring_display_rule_add()}
        none={m.authoring_display_rule_none()}
        fresh={freshText}
        name={(rule, index) => read(rule) || m.authoring_display_rule_one({ number: index + 1 })}
      >
        {at => <Words at={at} label={m.authoring_display_rule()} long />}
      </List>
    </>
  );
}

/** What is licensed, by name. */
function Licence({ licence }: { licence: Record<string, Text> }) {
  const { change, fault } = usePart<Record<string, Text>>('/licence');
  const [name, setName] = useState('');
  const add = () => {
    if (name.trim() === '' || name in licence) return document.getElementById('licence-name')?.focus();
    change({ ...licence, [name.trim()]: freshText() });
    setName('');
  };
  const remove = (key: string) => {
    const { [key]: _, ...rest } = licence;
    change(rest);
    document.getElementById('licence-name')?.focus();
  };
  return (
    <div id={idOf('/licence')} tabIndex={-1}>
      <h3>{m.authoring_licence()}</h3>
      {fault && <p class={styles.fault}>{fault}</p>}
      {Object.keys(licence).map(key => (
        <div key={key} class={styles.list}>
          <Words at={under('/licence', key)} label={key} long rows={2} />
          <Button aria-label={m.editing_remove_one({ name: key })} onClick={() => remove(key)}>
            {m.editing_remove()}
          </Button>
        </div>
      ))}
      <Field
        id="licence-name"
        label={m.authoring_licence_name()}
        hint={m.authoring_licence_hint()}
        value={name}
        onInput={event => setName(event.currentTarget.value)}
        maxLength={100}
        autocomplete="off"
      />
      <Button onClick={add}>{m.authoring_licence_add()}</Button>
    </div>
  );
}
