-- What administrators did to accounts. Says who and to whom by hashes of ids: whoever knows an id finds its rows, and after an
-- erasure nothing here leads back to the person. Rows are added and never changed.
create table admin_action (
    id          uuid primary key,
    admin_hash  bytea       not null,
    person_hash bytea       not null,
    action      text        not null check (action in ('searched', 'deactivated', 'reactivated', 'role-given', 'role-taken')),
    role        text check (role in ('support', 'admin', 'dpo')),
    at          timestamptz not null,
    check ((role is not null) = (action in ('role-given', 'role-taken')))
);
create index admin_action_by_person on admin_action (person_hash, at desc, id desc);
alter table admin_action enable row level security;
alter table admin_action force row level security;
create policy add on admin_action for insert with check (app_actor() = 'system');
create policy read on admin_action for select using (app_actor() = 'system');

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are never changed', tg_table_name;
end $$;
create trigger append_only before update or delete or truncate on admin_action
    for each statement execute function refuse_change();
