import { useQuery } from '@tanstack/preact-query';
import { useRef, useState } from 'preact/hooks';
import { Problem } from '../../api/problems';
import { queries } from '../../api/queries';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { FaultSummary, type Faults } from '../../ui/Faults';
import { ActivityFields } from './ActivityFields';
import styles from './Imports.module.css';
import { apply, importKey, loadGroups, loadTaxonomy, type ReadImport, saveMapping } from './imports';
import { choicesOf, fieldOf, mappingOf, openWords, orderWords } from './mapping';
import { WordField } from './WordField';

interface Content {
  read: ReadImport;
  onBack: () => void;
  onApplied: () => Promise<void>;
}

/** Says what the words of the file mean, and then puts it into the journal. */
export function Meanings({ read: { view, etag }, onBack, onApplied }: Content) {
  const [choices, setChoices] = useState(() => choicesOf(view));
  const [words] = useState(() => orderWords(view.words ?? []));
  const [faults, setFaults] = useState<Faults>({});
  const [error, setError] = useState<unknown>();
  const [sending, setSending] = useState(false);
  const taxonomy = useQuery({ queryKey: ['import-emotions'], queryFn: loadTaxonomy }, queries);
  const groups = useQuery({ queryKey: ['import-contexts'], queryFn: loadGroups }, queries);
  // What was saved and could not be applied is changed from there.
  const version = useRef(etag);
  const names = words.map(({ word = '' }) => word);
  const activities = (view.activities ?? []).map(({ activity = '' }) => activity);

  async function send(event: SubmitEvent) {
    event.preventDefault();
    if (sending) return;
    setError(undefined);
    const open = openWords(choices);
    const found = open.map(word => [`word-${names.indexOf(word)}`, m.imports_word_fault({ word })]);
    setFaults(Object.fromEntries(found));
    if (open.length > 0) return;
    setSending(true);
    try {
      const saved = await saveMapping(view.id ?? '', version.current, mappingOf(view, choices));
      version.current = saved.etag;
      await apply(view.id ?? '');
      await onApplied();
    } catch (problem) {
      setSending(false);
      tell(problem);
    }
  }

  function tell(problem: unknown) {
    const told = problem instanceof Problem ? problem.faults : [];
    const lines = told.map(({ pointer, text }) => [
      fieldOf(pointer, names, activities),
      text ?? (problem as Problem).detail,
    ]);
    if (lines.length > 0) setFaults(Object.fromEntries(lines));
    else setError(problem);
  }

  const failed = taxonomy.error ?? groups.error;
  return (
    <form noValidate onSubmit={send}>
      <FaultSummary faults={faults} />
      {failed !== null && (
        <Failure
          error={failed}
          again={() => {
            void taxonomy.refetch();
            void groups.refetch();
          }}
        />
      )}
      <h2 tabIndex={-1}>{m.imports_words()}</h2>
      <p>{m.imports_words_text()}</p>
      {words.map((word, index) => (
        <WordField
          key={word.word}
          id={`word-${index}`}
          word={word}
          taxonomy={taxonomy.data}
          fault={faults[`word-${index}`]}
          choice={choices.words[word.word ?? '']}
          onChoice={choice =>
            setChoices({ ...choices, words: { ...choices.words, [word.word ?? '']: choice } })
          }
        />
      ))}
      <h2>{m.imports_activities()}</h2>
      <ActivityFields
        activities={view.activities ?? []}
        groups={groups.data}
        choices={choices}
        onChoices={setChoices}
      />
      {error !== undefined && (
        <Failure
          error={error}
          again={() => void queries.invalidateQueries({ queryKey: importKey(view.id ?? '') })}
        />
      )}
      <p class={styles.ways}>
        <Button kind="primary" type="submit" aria-disabled={sending}>
          {m.imports_apply()}
        </Button>
        <Button onClick={onBack}>{m.imports_back()}</Button>
      </p>
    </form>
  );
}
