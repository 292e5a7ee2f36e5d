-- Accounts: what is known of a person beside Keycloak, which keeps e-mail, password and sessions.

create table profile (
    person     uuid primary key,   -- Keycloak's user id
    name       text        not null check (length(name) between 1 and 100),
    birth_date date        not null,
    language   text        not null check (language in ('fr', 'en')),
    -- DEACTIVATING: decided here, not yet known to be done at Keycloak.
    status     text        not null check (status in ('ACTIVE', 'DEACTIVATING', 'DEACTIVATED')),
    created_at timestamptz not null,
    changed_at timestamptz not null,
    version    bigint      not null
);
create index profile_deactivating on profile (changed_at) where status = 'DEACTIVATING';
call protect('profile');

-- Sign-ups under way: what recovery needs to finish or undo one that was cut short. Says nothing about the person.
create table signup (
    id          uuid primary key,  -- also an attribute of the Keycloak user while the sign-up lasts
    -- STARTED: a Keycloak user may exist; STORED: the profile is committed; ABANDONED: being undone.
    state       text        not null check (state in ('STARTED', 'STORED', 'ABANDONED')),
    keycloak_id uuid,
    started_at  timestamptz not null,
    -- When somebody last took charge of it: its sign-up, then recovery.
    taken_at    timestamptz not null
);
create index signup_by_charge on signup (taken_at);
alter table signup enable row level security;
alter table signup force row level security;
create policy system on signup using (app_actor() = 'system') with check (app_actor() = 'system');
