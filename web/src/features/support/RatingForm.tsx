import { useState } from 'preact/hooks';
import { Problem } from '../../api/problems';
import type { Rating } from '../../api/rating';
import { writeMoment } from '../../i18n/dates';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { forgetDraft, keepDraft, readDraft } from '../../ui/draft';
import { Failure } from '../../ui/Failure';
import { FaultSummary, type Faults } from '../../ui/Faults';
import { scores } from '../../ui/scores';
import { TextArea } from '../../ui/TextArea';
import { Radios } from './Radios';
import { rate } from './rating';

interface Content {
  id: string;
  /** What was said before, while it can be changed. */
  rating: Rating | null;
  saved: (rating: Rating) => void;
  /** Called when the service does not take it any more. */
  refused: () => void;
}

/** One to five in words, and room for a comment. What was written stays until it has arrived. */
export function RatingForm({ id, rating, saved, refused }: Content) {
  const name = `rating-${id}`;
  const [draft] = useState(() => readDraft(name));
  const [faults, setFaults] = useState<Faults>({});
  const [error, setError] = useState<unknown>();
  const [state, setState] = useState<'choosing' | 'sending' | 'sent'>('choosing');
  const before = draft.score ?? String(rating?.score ?? '');

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (state === 'sending') return;
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const score = Number(form.get('score') ?? 0);
    const comment = String(form.get('comment') ?? '').trim();
    setError(undefined);
    setFaults(score === 0 ? { 'score-1': m.support_rating_fault() } : {});
    if (score === 0) return;
    setState('sending');
    try {
      const said = await rate(id, { score, ...(comment !== '' && { comment }) });
      forgetDraft(name);
      setState('sent');
      saved(said);
    } catch (problem) {
      setError(problem);
      setState('choosing');
      if (problem instanceof Problem && problem.status === 409) refused();
    }
  };

  return (
    <form
      noValidate
      onSubmit={submit}
      onInput={event => {
        keepDraft(name, event.currentTarget);
        if (state === 'sent') setState('choosing');
      }}
    >
      <FaultSummary faults={faults} />
      <Radios
        name="score"
        legend={m.support_rating_question()}
        options={scores.map(([value, label]) => [String(value), label])}
        value={before}
      />
      <TextArea
        id="comment"
        label={m.support_rating_comment()}
        hint={m.support_rating_comment_hint()}
        defaultValue={draft.comment ?? rating?.comment ?? ''}
        maxLength={2000}
        rows={4}
      />
      {error !== undefined && <Failure error={error} />}
      <Button type="submit" aria-disabled={state === 'sending'}>
        {state === 'sending' ? m.support_sending() : m.support_rating_send()}
      </Button>
      <p role="status">
        {state === 'sent' && `${m.support_rating_sent()} `}
        {rating !== null && m.support_rating_until({ when: writeMoment(rating.changeableUntil) })}
      </p>
    </form>
  );
}
