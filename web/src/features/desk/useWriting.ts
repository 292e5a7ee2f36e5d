import { useEffect, useRef, useState } from 'preact/hooks';
import { Problem } from '../../api/problems';
import { forgetDraft, keepDraft, readDraft } from '../../ui/draft';
import { useKeyFor } from '../../ui/keyFor';
import { beginWriting } from './presence';

interface Writing {
  /** Of the field, and of its draft together with the ticket. */
  field: string;
  ticket: string;
  /** What is said when nothing was written. */
  empty: string;
  /** Sends the words; the same key when they are sent again. */
  send: (key: string, body: string, form: FormData) => Promise<void>;
  /** Called once they have arrived, and when they were refused because the ticket has changed. */
  sent: () => Promise<unknown>;
}

/** A form for words that stay until they have arrived, also over a reload. */
export function useWriting({ field, ticket, empty, send, sent }: Writing) {
  const name = `desk-${field}-${ticket}`;
  const form = useRef<HTMLFormElement>(null);
  const [draft] = useState(() => readDraft(name));
  const [fault, setFault] = useState<string>();
  const [error, setError] = useState<unknown>();
  const [state, setState] = useState<'empty' | 'writing' | 'sending' | 'sent'>('empty');
  const keyFor = useKeyFor();
  const writing = state === 'writing' || state === 'sending';
  useEffect(() => (writing ? beginWriting() : undefined), [writing]);

  const onSubmit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (state === 'sending') return;
    const data = new FormData(event.currentTarget as HTMLFormElement);
    const body = String(data.get(field) ?? '').trim();
    setError(undefined);
    setFault(body === '' ? empty : undefined);
    if (body === '') return document.getElementById(field)?.focus();
    setState('sending');
    try {
      await send(keyFor(JSON.stringify([...data])), body, data);
      forgetDraft(name);
      form.current?.reset();
      // What the form began with is not to come back.
      const area = form.current?.elements.namedItem(field);
      if (area instanceof HTMLTextAreaElement) area.value = '';
      setState('sent');
      await sent();
    } catch (problem) {
      setError(problem);
      setState('writing');
      if (problem instanceof Problem && problem.status === 409) await sent();
    }
  };
  const onInput = () => {
    if (form.current) keepDraft(name, form.current);
    if (state === 'empty' || state === 'sent') setState('writing');
  };
  return { draft, fault, error, state, form: { ref: form, noValidate: true, onSubmit, onInput } };
}
