import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { Field } from '../../ui/Field';
import { begin } from './services';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Begins a text by its name in addresses. */
export function NewContent() {
  const { route } = useLocation();
  const [fault, setFault] = useState<string>();
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const slug = String(form.get('slug') ?? '').trim();
    const wrong = !SLUG.test(slug);
    setError(undefined);
    setFault(wrong ? m.content_slug_fault() : undefined);
    if (wrong) return document.getElementById('slug')?.focus();
    if (busy) return;
    setBusy(true);
    try {
      route(to(`/admin/contenus/${await begin(slug)}`));
    } catch (problem) {
      setError(problem);
      setBusy(false);
    }
  };
  return (
    <section aria-labelledby="content-new">
      <h2 id="content-new">{m.content_new()}</h2>
      <form noValidate onSubmit={submit}>
        <Field
          id="slug"
          label={m.content_slug()}
          hint={m.content_slug_hint()}
          fault={fault}
          maxLength={80}
          autocomplete="off"
          spellcheck={false}
        />
        {error !== undefined && <Failure error={error} />}
        <Button kind="primary" type="submit" aria-disabled={busy}>
          {m.content_begin()}
        </Button>
      </form>
    </section>
  );
}
