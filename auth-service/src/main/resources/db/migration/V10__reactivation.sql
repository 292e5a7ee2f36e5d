-- An account that was closed can be opened again. REACTIVATING: decided here, not yet known to be done at Keycloak.
alter table profile drop constraint profile_status_check;
alter table profile add constraint profile_status_check
    check (status in ('ACTIVE', 'DEACTIVATING', 'DEACTIVATED', 'REACTIVATING'));
drop index profile_deactivating;
create index profile_unsettled on profile (changed_at) where status in ('DEACTIVATING', 'REACTIVATING');

-- Accounts that were closed before every service followed it.
set local app.actor = 'system';
insert into account_state (person, closed, changed_at)
select person, true, changed_at from profile where status in ('DEACTIVATING', 'DEACTIVATED');
