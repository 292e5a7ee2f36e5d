-- The register of breaches (GDPR art. 33(5)). It belongs to no person: no row here has one, and texts name nobody.
create table breach (
    id             uuid primary key,
    -- Of ticket-service; absent when it was opened by hand. An incident is one breach.
    incident       uuid unique,
    priority       text,
    began_at       timestamptz,
    -- From where the 72 hours run.
    known_at       timestamptz not null,
    opened_at      timestamptz not null,
    -- What the steps amount to, as far as lists and metrics ask for it.
    nature         text,
    risk           text check (risk in ('NONE', 'RISK', 'HIGH')),
    authority_owed boolean     not null,
    people_owed    boolean     not null,
    due_at         timestamptz,
    closed_at      timestamptz,
    listed_at      timestamptz not null,
    version        bigint      not null,
    check ((due_at is not null) = (authority_owed or people_owed)),
    check (closed_at is null or (due_at is null and risk is not null))
);
create index breach_listed on breach (listed_at, id);
create index breach_due on breach (due_at) where due_at is not null;

-- All that was done about it, with what was written at that step. Never changed.
create table breach_step (
    ordinal     bigint generated always as identity primary key,
    breach      uuid        not null references breach,
    kind        text        not null check (kind in ('OPENED', 'DESCRIBED', 'NOTICE_SENT', 'EXEMPTED', 'CLOSED')),
    taken_at    timestamptz not null,
    description jsonb,
    notice      jsonb,
    exemption   jsonb,
    check ((notice is not null) = (kind = 'NOTICE_SENT')),
    check ((exemption is not null) = (kind = 'EXEMPTED'))
);
create index breach_step_by_breach on breach_step (breach, ordinal);

alter table breach enable row level security;
alter table breach force row level security;
create policy system on breach using ((select app_actor()) = 'system') with check ((select app_actor()) = 'system');

alter table breach_step enable row level security;
alter table breach_step force row level security;
create policy system on breach_step using ((select app_actor()) = 'system') with check ((select app_actor()) = 'system');

revoke delete on breach, breach_step from gdpr_app;
revoke update on breach_step from gdpr_app;
