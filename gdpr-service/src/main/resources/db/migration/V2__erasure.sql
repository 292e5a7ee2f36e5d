-- The erasure ledger. It outlives the person it is about, so it is not one of the tables that an erasure empties:
-- the id of the person leaves the row when the last service has answered, only its hash stays.
create table erasure (
    id            uuid primary key,
    person_hash   bytea       not null,
    erased_person uuid unique,
    requested_at  timestamptz not null,
    completed_at  timestamptz,
    check ((completed_at is null) = (erased_person is not null))
);
create index erasure_pending on erasure (requested_at) where completed_at is null;

-- One row a service that holds personal data; its evidence is how many rows each of its tables lost.
create table erasure_task (
    request uuid not null references erasure,
    service text not null,
    done_at timestamptz,
    tables  jsonb,
    primary key (request, service),
    check ((done_at is null) = (tables is null))
);

-- A repeated request gets a receipt of its own, so that none that was shown ever stops working.
create table erasure_receipt (
    hash    bytea primary key,
    request uuid not null references erasure
);

alter table erasure enable row level security;
alter table erasure force row level security;
create policy system on erasure using (app_actor() = 'system') with check (app_actor() = 'system');
create policy owner on erasure for select using (erased_person = app_person());

alter table erasure_task enable row level security;
alter table erasure_task force row level security;
create policy system on erasure_task using (app_actor() = 'system') with check (app_actor() = 'system');
create policy owner on erasure_task for select using (exists (select from erasure where id = request));

alter table erasure_receipt enable row level security;
alter table erasure_receipt force row level security;
create policy system on erasure_receipt using (app_actor() = 'system') with check (app_actor() = 'system');

revoke delete on erasure, erasure_task, erasure_receipt from gdpr_app;
