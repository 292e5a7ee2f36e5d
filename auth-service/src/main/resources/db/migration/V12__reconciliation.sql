-- Comparisons of profiles with Keycloak: when, how much was compared, and how many differences of each kind were found.
create table reconciliation (
    id              uuid primary key,
    started_at      timestamptz not null,
    -- Absent while it runs, and for one that was cut short.
    finished_at     timestamptz,
    users           integer not null default 0,
    profiles        integer not null default 0,
    missing_user    integer not null default 0,
    missing_profile integer not null default 0,
    closed_here     integer not null default 0,
    closed_there    integer not null default 0,
    language        integer not null default 0,
    healed          integer not null default 0
);
create index reconciliation_by_start on reconciliation (started_at desc);
alter table reconciliation enable row level security;
alter table reconciliation force row level security;
create policy system on reconciliation using (app_actor() = 'system') with check (app_actor() = 'system');
