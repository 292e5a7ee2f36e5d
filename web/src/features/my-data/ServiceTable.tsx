import { m } from '../../i18n/texts';
import styles from './MyData.module.css';
import { tellService } from './services';

interface Content<T> {
  services: T[] | undefined;
  /** The state of one in words. */
  tell: (service: T) => string;
}

/** How far each service is. */
export function ServiceTable<T extends { service?: string }>({ services, tell }: Content<T>) {
  return (
    <table class={styles.table}>
      <thead>
        <tr>
          <th scope="col">{m.my_data_what()}</th>
          <th scope="col">{m.my_data_state()}</th>
        </tr>
      </thead>
      <tbody>
        {services?.map(each => (
          <tr key={each.service}>
            <th scope="row">{tellService(each.service ?? '')}</th>
            <td>{tell(each)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
