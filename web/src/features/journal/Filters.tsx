import { useState } from 'preact/hooks';
import { m } from '../../i18n/texts';
import type { Filter } from '../../store/find';
import type { ContextGroups, Taxonomy } from '../../store/reference';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { SelectField } from '../../ui/SelectField';
import styles from './Journal.module.css';
import { contextGroups, wordGroups } from './options';

interface Content {
  taxonomy: Taxonomy | undefined;
  groups: ContextGroups | undefined;
  filter: Filter;
  onFilter: (filter: Filter) => void;
}

/** What is looked for, on this device alone: it works without a network, and the words do not leave it. */
export function Filters({ taxonomy, groups, filter, onFilter }: Content) {
  const [word, setWord] = useState('');
  const families = taxonomy?.families ?? [];

  function set<K extends keyof Filter>(key: K, value: Filter[K] | '') {
    const { [key]: _, ...rest } = filter;
    onFilter(value === '' || value === undefined ? rest : { ...rest, [key]: value });
  }

  function chooseWord(code: string) {
    setWord(code);
    const family = families.find(each => `family ${each.code}` === code);
    const codes = family?.emotions?.map(each => each.code ?? '') ?? [code];
    set('emotions', code === '' ? '' : codes);
  }

  function clear() {
    setWord('');
    onFilter({});
  }

  return (
    <search class={styles.filters}>
      <Field
        id="journal-text"
        type="search"
        label={m.journal_search()}
        hint={m.journal_search_hint()}
        value={filter.text ?? ''}
        onInput={event => set('text', event.currentTarget.value)}
      />
      <details>
        <summary>{m.journal_filters()}</summary>
        <div class={styles.grid}>
          <SelectField
            id="journal-word"
            label={m.journal_filter_word()}
            value={word}
            onValue={chooseWord}
            options={[
              ['', m.journal_filter_all()],
              ...wordGroups(families, ({ code, label = '' }) => [
                [`family ${code}`, m.journal_filter_family({ family: label })],
              ]),
            ]}
          />
          <SelectField
            id="journal-context"
            label={m.journal_filter_context()}
            value={filter.context ?? ''}
            onValue={code => set('context', code)}
            options={[['', m.journal_filter_all()], ...contextGroups(groups)]}
          />
          <Field
            id="journal-from"
            type="date"
            label={m.journal_filter_from()}
            value={filter.from ?? ''}
            onInput={event => set('from', event.currentTarget.value)}
          />
          <Field
            id="journal-to"
            type="date"
            label={m.journal_filter_to()}
            value={filter.to ?? ''}
            onInput={event => set('to', event.currentTarget.value)}
          />
        </div>
        <Button kind="quiet" onClick={clear}>
          {m.journal_filter_clear()}
        </Button>
      </details>
    </search>
  );
}
