import { useRef, useState } from 'preact/hooks';
import { forgetDraft, keepDraft, readDraft } from '../../ui/draft';
import { useKeyFor } from '../../ui/keyFor';

/** Words that stay in a form until they have arrived, also over a reload; sent twice, they arrive once. */
export function usePosting(
  name: string,
  fields: string[],
  post: (key: string, words: string[]) => Promise<void>,
) {
  const form = useRef<HTMLFormElement>(null);
  const [draft] = useState(() => readDraft(name));
  const [error, setError] = useState<unknown>();
  const [state, setState] = useState<'writing' | 'sending' | 'sent'>('writing');
  const keyFor = useKeyFor();

  /** What stands in the fields now, in their order. */
  const read = () => {
    const data = new FormData(form.current ?? undefined);
    return fields.map(field => String(data.get(field) ?? '').trim());
  };
  const send = async () => {
    if (state === 'sending') return;
    const words = read();
    setError(undefined);
    setState('sending');
    try {
      await post(keyFor(JSON.stringify(words)), words);
      forgetDraft(name);
      for (const field of fields) {
        // What the form began with is not to come back.
        const area = form.current?.elements.namedItem(field);
        if (area instanceof HTMLTextAreaElement) area.value = '';
      }
      setState('sent');
    } catch (problem) {
      setError(problem);
      setState('writing');
    }
  };
  const onInput = () => {
    if (form.current) keepDraft(name, form.current);
    if (state === 'sent') setState('writing');
  };
  return { draft, error, state, read, send, form: { ref: form, noValidate: true, onInput } };
}
