import { useQuery } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { queries } from '../../api/queries';
import { isStaff } from '../../api/staff';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { AdminOnly } from '../../ui/editing/AdminOnly';
import { Failure } from '../../ui/Failure';
import { Page } from '../../ui/Page';
import { MacroForm } from './MacroForm';
import { MacroList } from './MacroList';
import { loadMacros, type Macro } from './macros';

/** The answers that staff give often, as administrators write them. */
export default function MacrosPage() {
  return (
    <AdminOnly title={m.macros_title()}>
      <All />
    </AdminOnly>
  );
}

function All() {
  const [edited, setEdited] = useState<Macro | 'new'>();
  const [told, setTold] = useState('');
  const { data, error, refetch } = useQuery({ queryKey: ['desk-macros'], queryFn: loadMacros }, queries);
  const edit = (macro: Macro | 'new') => {
    setTold('');
    setEdited(macro);
  };
  const done = async (words: string) => {
    await refetch();
    setEdited(undefined);
    setTold(words);
  };
  return (
    <Page title={m.macros_title()} lead={m.macros_lead()} wide>
      {isStaff() && (
        <p>
          <a href={to('/equipe')}>{m.macros_desk()}</a>
        </p>
      )}
      <p role="status">{told}</p>
      {data === undefined && error === null && <p role="status">{m.ui_loading()}</p>}
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {edited === undefined ? (
        <>
          <p>
            <Button kind="primary" onClick={() => edit('new')}>
              {m.macros_new()}
            </Button>
          </p>
          {data?.length === 0 && <p>{m.macros_none()}</p>}
          <MacroList macros={data ?? []} edit={edit} done={done} />
        </>
      ) : (
        <MacroForm
          key={edited === 'new' ? 'new' : edited.id}
          macro={edited === 'new' ? undefined : edited}
          done={done}
          leave={() => setEdited(undefined)}
          refresh={async () => (await refetch()).data}
        />
      )}
    </Page>
  );
}
