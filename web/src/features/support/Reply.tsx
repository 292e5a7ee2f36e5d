import { useRef, useState } from 'preact/hooks';
import { Problem } from '../../api/problems';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { forgetDraft, keepDraft, readDraft } from '../../ui/draft';
import { Failure } from '../../ui/Failure';
import { attachmentsOf, FileField } from '../../ui/files/FileField';
import { useKeyFor } from '../../ui/keyFor';
import { TextArea } from '../../ui/TextArea';
import { writeMessage } from './tickets';

/** Writes in a request. The words stay until they have arrived. */
export function Reply({ id, answered }: { id: string; answered: () => Promise<void> }) {
  const form = useRef<HTMLFormElement>(null);
  const [draft] = useState(() => readDraft(id));
  const [fault, setFault] = useState<string>();
  const [error, setError] = useState<unknown>();
  const [state, setState] = useState<'writing' | 'sending' | 'sent'>('writing');
  const keyFor = useKeyFor();

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (state === 'sending') return;
    const data = new FormData(event.currentTarget as HTMLFormElement);
    const body = String(data.get('reply') ?? '').trim();
    const attachments = attachmentsOf(data);
    setError(undefined);
    setFault(body === '' ? m.support_body_fault() : undefined);
    if (body === '') return document.getElementById('reply')?.focus();
    setState('sending');
    try {
      await writeMessage(keyFor(JSON.stringify([body, attachments])), id, body, attachments);
      forgetDraft(id);
      form.current?.reset();
      // What the form began with is not to come back.
      const field = form.current?.elements.namedItem('reply');
      if (field instanceof HTMLTextAreaElement) field.value = '';
      setState('sent');
      await answered();
    } catch (problem) {
      setError(problem);
      setState('writing');
      if (problem instanceof Problem && problem.status === 409) await answered();
    }
  };

  return (
    <form
      ref={form}
      noValidate
      onSubmit={submit}
      onInput={event => {
        keepDraft(id, event.currentTarget);
        if (state === 'sent') setState('writing');
      }}
    >
      <TextArea
        id="reply"
        label={m.support_reply()}
        defaultValue={draft.reply ?? ''}
        fault={fault}
        maxLength={8000}
        required
      />
      <FileField id="files" path={`/api/v1/tickets/${id}/attachments`} />
      {error !== undefined && <Failure error={error} />}
      <p>
        <Button kind="primary" type="submit" aria-disabled={state === 'sending'}>
          {state === 'sending' ? m.support_sending() : m.support_send()}
        </Button>
      </p>
      <p role="status">{state === 'sent' && m.support_sent()}</p>
    </form>
  );
}
