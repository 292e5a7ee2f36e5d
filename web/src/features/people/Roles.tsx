import { m } from '../../i18n/texts';
import { Confirm } from '../../ui/Confirm';
import styles from './People.module.css';
import { roles as all, assign as assignRole, type Role } from './services';
import { nameRole } from './words';

interface Content {
  id: string;
  /** Those that the person has. */
  roles: string[];
  /** Whether nothing can be changed here. */
  fixed: boolean;
  assign: (act: () => Promise<void>, next: string[], words: string) => Promise<void>;
}

/** Each role of staff, given and taken with a question. */
export function Roles({ id, roles, fixed, assign }: Content) {
  const give = (role: Role) =>
    assign(() => assignRole(id, role, true), [...roles, role], m.people_give_done({ role: nameRole(role) }));
  const take = (role: Role) =>
    assign(
      () => assignRole(id, role, false),
      roles.filter(each => each !== role),
      m.people_take_done({ role: nameRole(role) }),
    );
  return (
    <>
      <h3>{m.people_roles()}</h3>
      <ul class={styles.roles}>
        {all.map(role => {
          const has = roles.includes(role);
          const name = nameRole(role);
          return (
            <li key={role}>
              <span>
                <strong>{name}</strong> {has ? m.people_has() : m.people_has_not()}
              </span>
              {!fixed && (
                <Confirm
                  action={has ? m.people_take() : m.people_give()}
                  label={has ? m.people_take_label({ role: name }) : m.people_give_label({ role: name })}
                  title={has ? m.people_take_sure({ role: name }) : m.people_give_sure({ role: name })}
                  confirm={() => (has ? take(role) : give(role))}
                >
                  <p>{has ? m.people_take_text() : m.people_give_text()}</p>
                </Confirm>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
