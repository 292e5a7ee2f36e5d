import { useState } from 'preact/hooks';
import { session } from '../../api/session';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { Page } from '../../ui/Page';
import { TakeBack } from './CoolingOff';
import { NewReceipt } from './NewReceipt';
import { Proof } from './Proof';
import { received } from './receipt';
import type { Receipt } from './rights';

/** How far an erasure is and what it has erased, for who has its receipt; the receipt itself, when it has just been made. */
export default function ErasurePage() {
  const [asked, setAsked] = useState<Receipt>();
  const fresh = received.value;
  const shown = fresh ?? asked;
  const ask = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const read = (name: string) => String(form.get(name) ?? '').trim();
    if (read('erasure') !== '' && read('receipt') !== '')
      setAsked({ id: read('erasure'), receipt: read('receipt') });
  };
  return (
    <Page {...headOf(fresh)}>
      {fresh ? (
        <NewReceipt receipt={fresh} />
      ) : (
        <form onSubmit={ask}>
          <Field
            id="erasure"
            label={m.my_data_receipt_number()}
            autocomplete="off"
            spellcheck={false}
            required
          />
          <Field
            id="receipt"
            label={m.my_data_receipt_secret()}
            autocomplete="off"
            spellcheck={false}
            required
          />
          <Button kind="primary" type="submit">
            {m.my_data_proof_show()}
          </Button>
        </form>
      )}
      {fresh?.startsAt !== undefined && session.value?.signedIn && (
        <TakeBack
          id={fresh.id}
          startsAt={fresh.startsAt}
          onKept={() => {
            received.value = undefined;
            setAsked(fresh);
          }}
        />
      )}
      {shown !== undefined && <Proof key={shown.id} receipt={shown} />}
    </Page>
  );
}

function headOf(fresh: Receipt | undefined) {
  if (fresh === undefined) return { title: m.my_data_proof(), lead: m.my_data_proof_lead() };
  if (fresh.startsAt === undefined) return { title: m.my_data_erased_title(), lead: m.my_data_erased_lead() };
  return { title: m.my_data_scheduled_title(), lead: m.my_data_scheduled_lead() };
}
