import { m } from '../../i18n/texts';
import styles from './MyData.module.css';

const rows: [() => string, () => string][] = [
  [m.my_data_profile, m.my_data_profile_readers],
  [m.my_data_journal, m.my_data_journal_readers],
  [m.my_data_tests, m.my_data_tests_readers],
  [m.my_data_garden, m.my_data_garden_readers],
  [m.my_data_requests, m.my_data_requests_readers],
];

/** Who can read what. */
export function Readers() {
  return (
    <section>
      <h2>{m.my_data_readers()}</h2>
      <table class={styles.table}>
        <thead>
          <tr>
            <th scope="col">{m.my_data_what()}</th>
            <th scope="col">{m.my_data_who()}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([what, who]) => (
            <tr key={what()}>
              <th scope="row">{what()}</th>
              <td>{who()}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
