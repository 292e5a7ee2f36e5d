import { useQuery } from '@tanstack/preact-query';
import { useLocation, useRoute } from 'preact-iso';
import { queries } from '../../api/queries';
import { writeMoment } from '../../i18n/dates';
import { locale, to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { ButtonLink } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { Failure } from '../../ui/Failure';
import { NeedsAccount } from '../../ui/NeedsAccount';
import { Page } from '../../ui/Page';
import { PrintButton } from '../../ui/PrintButton';
import { type Assessment, deleteResult, loadResult } from './assessments';
import styles from './Questionnaire.module.css';
import { Reading } from './Reading';
import { RepeatHint } from './RepeatHint';
import { titleOf, useTitles } from './titles';

/** A result that was kept, with its reading as it was stored. */
export default function KeptResult() {
  return (
    <NeedsAccount title={m.questionnaires_result()}>
      <Mine />
    </NeedsAccount>
  );
}

function Mine() {
  const id = useRoute().params.id ?? '';
  const titles = useTitles();
  const { data, error, refetch } = useQuery(
    { queryKey: ['result', id, locale()], queryFn: () => loadResult(id) },
    queries,
  );
  const code = data?.result?.questionnaire ?? '';
  return (
    <Page
      title={data === undefined ? m.questionnaires_result() : titleOf(titles, code)}
      lead={data && m.questionnaires_printed({ date: writeMoment(data.takenAt) })}
    >
      {data === undefined && error === null && <p role="status">{m.ui_loading()}</p>}
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {data?.result !== undefined && (
        <>
          <h2>{m.questionnaires_result()}</h2>
          <Reading score={data.result} />
        </>
      )}
      {data !== undefined && <After result={data} code={code} />}
      <p class="screen">
        <a href={to('/mes-tests')}>{m.questionnaires_mine()}</a>
      </p>
    </Page>
  );
}

function After({ result, code }: { result: Assessment; code: string }) {
  const { route } = useLocation();
  const remove = async () => {
    await deleteResult(result.id ?? '');
    queries.removeQueries({ queryKey: ['result', result.id] });
    await queries.invalidateQueries({ queryKey: ['results'] });
    route(to('/mes-tests'));
  };
  return (
    <>
      <RepeatHint code={code} from={result.repeat?.from} reason={result.repeat?.reason} />
      <p class={`${styles.actions} screen`}>
        <ButtonLink kind="primary" href={to(`/mes-tests/evolution/${code}`)}>
          {m.questionnaires_trend()}
        </ButtonLink>
        <PrintButton />
        <Confirm action={m.questionnaires_delete()} title={m.questionnaires_delete_sure()} confirm={remove}>
          <p>{m.questionnaires_delete_text()}</p>
        </Confirm>
      </p>
    </>
  );
}
