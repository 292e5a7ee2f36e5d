-- Keycloak's own schema and role. Run as a superuser, in database cesizen.
-- Placeholder: ${password} (letters, digits, - and _ only). Safe to repeat.

do $$
begin
    if not exists (select from pg_roles where rolname = 'keycloak') then
        create role keycloak;
    end if;
end
$$;

alter role keycloak login nosuperuser nocreatedb nocreaterole nobypassrls password '${password}';

do $$
begin
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect on database %I to keycloak', current_database());
end
$$;
revoke all on schema public from public;

create schema if not exists keycloak authorization keycloak;
revoke all on schema keycloak from public;
alter role keycloak set search_path = keycloak;
