import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Card, Cards } from '../../ui/Card';
import { AdminOnly } from '../../ui/editing/AdminOnly';
import { Page } from '../../ui/Page';

const icons = {
  questionnaires: 'M5 4h14v16H5z M9 9h6 M9 13h6 M9 17h3',
  emotions: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z M9 10h.01 M15 10h.01 M8.5 14.5c2 2 5 2 7 0',
  suggestions: 'M12 3v3 M12 18v3 M3 12h3 M18 12h3 M8.5 12a3.5 3.5 0 1 0 7 0 3.5 3.5 0 0 0-7 0',
  content: 'M4 5h7a2 2 0 0 1 2 2v13a2 2 0 0 0-2-2H4z M20 5h-5a2 2 0 0 0-2 2v13a2 2 0 0 1 2-2h5z',
  macros: 'M4 5h16v11H9l-5 4z M8 9h8 M8 12h5',
  reports: 'M4 20h16 M7 20v-6 M12 20V6 M17 20v-9',
  statistics: 'M4 20h16 M7 20v-6h3v6 M12 20V8h3v12 M17 20v-9h2',
  people: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8z M4 21c1-4 4-6 8-6s7 2 8 6',
};

/** What administrators write for everybody, and whom they let in, place by place. */
export default function Places() {
  return (
    <AdminOnly title={m.admin_title()}>
      <Page title={m.admin_title()} lead={m.admin_lead()} wide>
        <Cards>
          <Card
            href={to('/admin/questionnaires')}
            icon={icons.questionnaires}
            title={m.admin_questionnaires()}
          >
            {m.admin_questionnaires_text()}
          </Card>
          <Card href={to('/admin/suggestions')} icon={icons.suggestions} title={m.admin_suggestions()}>
            {m.admin_suggestions_text()}
          </Card>
          <Card href={to('/admin/emotions')} icon={icons.emotions} title={m.admin_emotions()}>
            {m.admin_emotions_text()}
          </Card>
          <Card href={to('/admin/contenus')} icon={icons.content} title={m.admin_content()}>
            {m.admin_content_text()}
          </Card>
          <Card href={to('/equipe/reponses-types')} icon={icons.macros} title={m.admin_macros()}>
            {m.admin_macros_text()}
          </Card>
          <Card href={to('/equipe/rapports')} icon={icons.reports} title={m.admin_reports()}>
            {m.admin_reports_text()}
          </Card>
          <Card href={to('/statistiques')} icon={icons.statistics} title={m.admin_statistics()}>
            {m.admin_statistics_text()}
          </Card>
          <Card href={to('/admin/personnes')} icon={icons.people} title={m.admin_people()}>
            {m.admin_people_text()}
          </Card>
        </Cards>
      </Page>
    </AdminOnly>
  );
}
