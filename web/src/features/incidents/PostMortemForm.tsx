import { useRef, useState } from 'preact/hooks';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { forgetDraft, keepDraft, readDraft } from '../../ui/draft';
import { FaultSummary, type Faults } from '../../ui/Faults';
import { TextArea } from '../../ui/TextArea';
import { FollowUpFields } from './FollowUpFields';
import { type Detail, writePostMortem } from './incidents';
import { findFaults, findRows, readPostMortem, spread } from './postMortem';
import type { Change } from './useChange';

interface Content {
  detail: Detail;
  etag: string;
  change: Change;
}

/** What was learned. Written over by the version at which somebody began; what was written waits in the tab until it is kept. */
export function PostMortemForm({ detail, etag, change }: Content) {
  const name = `post-mortem-${detail.incident.id}`;
  const form = useRef<HTMLFormElement>(null);
  const begun = useRef<string>();
  const [fields] = useState(() => {
    const draft = readDraft(name);
    return Object.keys(draft).length > 0 ? draft : spread(detail.postMortem);
  });
  const [rows, setRows] = useState(() => findRows(Object.keys(fields)));
  const [faults, setFaults] = useState<Faults>({});
  const [saved, setSaved] = useState(false);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const review = readPostMortem(new FormData(event.currentTarget as HTMLFormElement));
    const found = findFaults(review, rows);
    setFaults(found);
    if (Object.keys(found).length > 0) return;
    const write = (version: string) => writePostMortem(detail.incident.id, version, review);
    const end = await change(write, begun.current);
    if (end === 'failed') return;
    begun.current = undefined;
    if (end === 'overtaken') return;
    forgetDraft(name);
    setSaved(true);
  };
  const onInput = () => {
    begun.current ??= etag;
    setSaved(false);
    if (form.current) keepDraft(name, form.current);
  };
  const add = () => {
    const next = Math.max(-1, ...rows) + 1;
    setRows([...rows, next]);
    requestAnimationFrame(() => document.getElementById(`action-${next}-what`)?.focus());
  };
  const remove = (row: number) => {
    begun.current ??= etag;
    setRows(rows.filter(each => each !== row));
    requestAnimationFrame(() => {
      if (form.current) keepDraft(name, form.current);
      document.getElementById('action-add')?.focus();
    });
  };
  const long = (id: string, label: string, maxLength: number) => (
    <TextArea {...{ id, label, maxLength }} defaultValue={fields[id] ?? ''} fault={faults[id]} required />
  );
  return (
    <>
      <FaultSummary faults={faults} />
      <form ref={form} noValidate onSubmit={submit} onInput={onInput}>
        <p>{m.incidents_review_hint()}</p>
        {long('review-chronology', m.incidents_chronology(), 8000)}
        {long('review-impact', m.incidents_review_impact(), 4000)}
        {long('review-causes', m.incidents_causes(), 4000)}
        {rows.map((row, at) => (
          <FollowUpFields key={row} {...{ row, at, fields, faults }} remove={() => remove(row)} />
        ))}
        <p>
          <Button id="action-add" onClick={add} aria-disabled={rows.length >= 50}>
            {m.incidents_action_add()}
          </Button>
        </p>
        <Button type="submit">{m.incidents_review_do()}</Button>
        <p role="status">{saved && m.incidents_review_saved()}</p>
      </form>
    </>
  );
}
