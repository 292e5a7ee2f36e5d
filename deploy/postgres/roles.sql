-- The schema of one service and its two roles. Run once per service, as a superuser, in database cesizen.
-- Placeholders: ${schema}, ${ownerPassword}, ${appPassword} (letters, digits, - and _ only). Safe to repeat.

-- ${schema}_owner migrates (Flyway); ${schema}_app is the service at run time: it owns nothing,
-- so that forced row-level security holds for it, and it sees no other schema.
do $$
begin
    if not exists (select from pg_roles where rolname = '${schema}_owner') then
        create role ${schema}_owner;
    end if;
    if not exists (select from pg_roles where rolname = '${schema}_app') then
        create role ${schema}_app;
    end if;
end
$$;

alter role ${schema}_owner login nosuperuser nocreatedb nocreaterole nobypassrls password '${ownerPassword}';
alter role ${schema}_app login nosuperuser nocreatedb nocreaterole nobypassrls noinherit password '${appPassword}';

do $$
begin
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect on database %I to ${schema}_owner, ${schema}_app', current_database());
end
$$;
revoke all on schema public from public;

create schema if not exists ${schema} authorization ${schema}_owner;
revoke all on schema ${schema} from public;
grant usage on schema ${schema} to ${schema}_app;

alter role ${schema}_owner set search_path = ${schema};
alter role ${schema}_app set search_path = ${schema};
-- The belt for a transaction that a vanished client left open (the braces are in the platform).
alter role ${schema}_app set statement_timeout = '15s';
alter role ${schema}_app set idle_in_transaction_session_timeout = '30s';

alter default privileges for role ${schema}_owner in schema ${schema}
    grant select, insert, update, delete on tables to ${schema}_app;
alter default privileges for role ${schema}_owner in schema ${schema}
    grant usage on sequences to ${schema}_app;
-- Functions are callable by everybody unless this is said without a schema.
alter default privileges for role ${schema}_owner revoke execute on functions from public;
alter default privileges for role ${schema}_owner in schema ${schema}
    grant execute on functions to ${schema}_app;
