import { Problem } from '../../api/problems';
import { m } from '../../i18n/texts';
import { Confirm } from '../../ui/Confirm';
import type { Finding } from '../../ui/editing/context';
import { findingsOf } from '../../ui/editing/Findings';
import type { Editor } from '../../ui/editing/useEditor';
import { type Document, deleteDraft, publish } from './services';

interface Content {
  id: string;
  editor: Editor<Document>;
  found: (findings: Finding[]) => void;
  /** The draft is no more; says why. */
  end: (news: string) => void;
}

/** Publishes or deletes a draft; what was changed is saved before. */
export function Actions({ id, editor, found, end }: Content) {
  const send = async () => {
    found([]);
    const stored = await editor.save();
    if (stored === undefined) return;
    try {
      await publish(id, stored.etag);
      end(m.content_out());
    } catch (problem) {
      if (problem instanceof Problem && problem.status === 412) return editor.reload();
      const findings = findingsOf(problem);
      if (findings.length === 0) throw problem;
      found(findings);
    }
  };
  const remove = async () => {
    await deleteDraft(id);
    editor.discard();
    end(m.content_deleted());
  };
  return (
    <>
      <Confirm action={m.content_publish()} title={m.content_publish_sure()} confirm={send}>
        <p>{m.content_publish_text()}</p>
      </Confirm>
      <Confirm action={m.content_delete()} title={m.content_delete_sure()} confirm={remove}>
        <p>{m.content_delete_text()}</p>
      </Confirm>
    </>
  );
}
