import { useState } from 'preact/hooks';
import { Problem } from '../../api/problems';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import type { Finding } from '../../ui/editing/context';
import { findingsOf } from '../../ui/editing/Findings';
import type { Editor } from '../../ui/editing/useEditor';
import { Failure } from '../../ui/Failure';
import { deleteDraft, publish, type Questionnaire, validate } from './services';

interface Content {
  id: string;
  editor: Editor<Questionnaire>;
  found: (findings: Finding[]) => void;
  /** The draft is no more; says why. */
  end: (news: string) => void;
}

/** Checks, publishes or deletes a draft; what was changed is saved before. */
export function Actions({ id, editor, found, end }: Content) {
  const [told, setTold] = useState('');
  const [error, setError] = useState<unknown>();

  const check = async () => {
    setError(undefined);
    setTold('');
    try {
      if ((await editor.save()) === undefined) return;
      const findings = await validate(id);
      found(findings);
      setTold(findings.length === 0 ? m.authoring_sound() : '');
    } catch (problem) {
      setError(problem);
    }
  };
  const send = async () => {
    setTold('');
    const stored = await editor.save();
    if (stored === undefined) return;
    try {
      const { code, version } = await publish(id, stored.etag);
      end(m.authoring_out({ code, version }));
    } catch (problem) {
      if (problem instanceof Problem && problem.status === 412) return editor.reload();
      const findings = findingsOf(problem);
      if (findings.length === 0) throw problem;
      found(findings);
    }
  };
  const remove = async () => {
    await deleteDraft(id, editor.before?.etag ?? '');
    editor.discard();
    end(m.authoring_deleted());
  };
  return (
    <>
      <Button onClick={() => void check()}>{m.authoring_check()}</Button>
      <Confirm action={m.authoring_publish()} title={m.authoring_publish_sure()} confirm={send}>
        <p>{m.authoring_publish_text()}</p>
      </Confirm>
      <Confirm action={m.authoring_delete()} title={m.authoring_delete_sure()} confirm={remove}>
        <p>{m.authoring_delete_text()}</p>
      </Confirm>
      <p role="status">{told}</p>
      {error !== undefined && <Failure error={error} />}
    </>
  );
}
