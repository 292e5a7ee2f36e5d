import { useEffect } from 'preact/hooks';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Button, ButtonLink } from '../../ui/Button';
import { Page } from '../../ui/Page';

/** For who is too young for an account alone: what there is now, and that nothing was kept. */
export function TooYoung({ onBack }: { onBack: () => void }) {
  useEffect(() => document.querySelector<HTMLElement>('main h1')?.focus(), []);
  return (
    <Page title={m.sign_up_young_title()} lead={m.sign_up_young_lead()}>
      <p>{m.sign_up_young_parent()}</p>
      <p>{m.sign_up_young_talk()}</p>
      <p>
        <ButtonLink kind="primary" href="tel:119">
          {m.sign_up_young_call()}
        </ButtonLink>
      </p>
      <p>
        <a href={to('/aide-maintenant')}>{m.sign_up_young_help()}</a>
      </p>
      <Button kind="quiet" onClick={onBack}>
        {m.sign_up_young_back()}
      </Button>
    </Page>
  );
}
