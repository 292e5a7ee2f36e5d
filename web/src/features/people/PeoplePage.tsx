import { useState } from 'preact/hooks';
import { Problem } from '../../api/problems';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { AdminOnly } from '../../ui/editing/AdminOnly';
import { Failure } from '../../ui/Failure';
import { Field } from '../../ui/Field';
import { Page } from '../../ui/Page';
import { ComparisonCard } from './ComparisonCard';
import { PersonSheet } from './PersonSheet';
import { findPerson, type Person } from './services';

/** Finds one person by the whole address, and changes whether and as what they may sign in. */
export default function PeoplePage() {
  return (
    <AdminOnly title={m.people_title()}>
      <Page title={m.people_title()} lead={m.people_lead()}>
        <Search />
        <ComparisonCard />
      </Page>
    </AdminOnly>
  );
}

/** What was typed stays in the field, whatever the service says: after signing in anew it is sent again. */
function Search() {
  const [person, setPerson] = useState<Person>();
  const [fault, setFault] = useState<string>();
  const [error, setError] = useState<unknown>();
  const [searching, setSearching] = useState(false);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (searching) return;
    const typed = new FormData(event.currentTarget as HTMLFormElement).get('email');
    const email = String(typed).trim();
    setError(undefined);
    setPerson(undefined);
    setFault(email === '' ? m.people_email_fault() : undefined);
    if (email === '') return document.getElementById('email')?.focus();
    setSearching(true);
    try {
      setPerson(await findPerson(email));
    } catch (problem) {
      if (problem instanceof Problem && problem.status === 404) setFault(m.people_nobody());
      else setError(problem);
    } finally {
      setSearching(false);
    }
  };
  return (
    <>
      <form noValidate onSubmit={submit}>
        <Field
          id="email"
          type="email"
          label={m.people_email()}
          hint={m.people_email_hint()}
          fault={fault}
          autocomplete="off"
          spellcheck={false}
          maxLength={254}
          required
        />
        <Button kind="primary" type="submit" aria-disabled={searching}>
          {m.people_find()}
        </Button>
      </form>
      <p role="status">{searching ? m.ui_loading() : fault === m.people_nobody() && fault}</p>
      {error !== undefined && <Failure error={error} />}
      {person !== undefined && <PersonSheet key={person.id} found={person} />}
    </>
  );
}
