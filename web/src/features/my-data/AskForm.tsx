import { useState } from 'preact/hooks';
import { queries } from '../../api/queries';
import { writeDate, writeDay } from '../../i18n/dates';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { useKeyFor } from '../../ui/keyFor';
import { SelectField } from '../../ui/SelectField';
import { type Area, askRectification, REQUESTS, type Request, tellSubject, writeAddress } from './requests';

const areas: Area[] = ['ACCOUNT', 'JOURNAL', 'ASSESSMENTS', 'PRACTICE', 'SUPPORT', 'ALL'];

/** Asks staff to correct what the application itself cannot; what is wrong is written to them, never into the register. */
export function AskForm() {
  const keyFor = useKeyFor();
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<unknown>();
  const [asked, setAsked] = useState<Request>();

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (sending) return;
    const area = new FormData(event.currentTarget as HTMLFormElement).get('area') as Area;
    setSending(true);
    setError(undefined);
    setAsked(undefined);
    try {
      setAsked(await askRectification(area, keyFor(area)));
      await queries.invalidateQueries({ queryKey: REQUESTS });
    } catch (problem) {
      setError(problem);
    } finally {
      setSending(false);
    }
  };
  return (
    <section>
      <h2>{m.my_data_ask()}</h2>
      <p>{m.my_data_ask_text()}</p>
      <form onSubmit={submit}>
        <SelectField
          id="area"
          label={m.my_data_ask_area()}
          value="ACCOUNT"
          options={areas.map(area => [area, tellSubject(area.toLowerCase())])}
        />
        {error !== undefined && <Failure error={error} offline={m.my_data_offline()} />}
        <Button type="submit" aria-disabled={sending}>
          {m.my_data_ask_do()}
        </Button>
      </form>
      <p role="status">
        {asked !== undefined &&
          m.my_data_asked({ since: writeDay(asked.receivedAt), date: writeDate(asked.dueOn) })}
      </p>
      {asked !== undefined && (
        <p>
          <a href={writeAddress('correction', asked.id ?? '')}>{m.my_data_ask_write()}</a>
        </p>
      )}
    </section>
  );
}
