-- The register of requests under all six rights. It outlives the people it is about, so it is not one of the tables that an
-- erasure empties: their id leaves the row when the last service has answered, only its hash stays.
create table rights_entry (
    id               uuid primary key,
    about            uuid,
    person_hash      bytea       not null,
    kind             text        not null
        check (kind in ('ACCESS', 'PORTABILITY', 'RECTIFICATION', 'RESTRICTION', 'OBJECTION', 'ERASURE')),
    subject          text        not null check (subject ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
    lifts            boolean     not null default false,
    state            text        not null
        check (state in ('RECEIVED', 'IDENTITY_AWAITED', 'IN_PROGRESS', 'EXTENDED', 'COMPLETED', 'REFUSED', 'WITHDRAWN')),
    received_at      timestamptz not null,
    extended         boolean     not null default false,
    suspended_days   int         not null default 0 check (suspended_days >= 0),
    suspended_since  date,
    -- Reckoned by the service; absent while the clock stands still.
    due_on           date,
    closed_at        timestamptz,
    extension_reason text,
    refusal_reason   text,
    check ((closed_at is not null) = (state in ('COMPLETED', 'REFUSED', 'WITHDRAWN'))),
    check ((refusal_reason is not null) = (state = 'REFUSED')),
    check ((suspended_since is not null) = (state = 'IDENTITY_AWAITED'))
);
-- Asked twice is one request, as long as it is not answered.
create unique index rights_entry_once on rights_entry (about, kind, subject, lifts) where closed_at is null;
create index rights_entry_by_person on rights_entry (about, received_at, id);
create index rights_entry_by_due_day on rights_entry ((coalesce(due_on, date '9000-01-01')), id) where closed_at is null;

-- Every step that was ever taken, never changed.
create table rights_step (
    ordinal  bigint generated always as identity primary key,
    entry    uuid        not null references rights_entry,
    state    text        not null,
    party    text        not null check (party in ('PERSON', 'DPO', 'SERVICE')),
    taken_at timestamptz not null
);
create index rights_step_by_entry on rights_step (entry, ordinal);

-- Nothing is entered of somebody who was erased, as in the tables that an erasure empties.
create function guard_entry() returns trigger language plpgsql as $$
begin
    if new.about is not null then
        perform share_person(new.about);
        if exists (select from tombstone where person_hash = new.person_hash) then
            raise exception 'erased' using errcode = 'CZ410';
        end if;
    end if;
    return new;
end $$;

-- What was asked for before: all but erasures was answered at once; of a pending one the date is still to be reckoned, which
-- is a month at least, and a few days at most.
set local app.actor = 'system';
insert into rights_entry (id, about, person_hash, kind, subject, lifts, state, received_at, due_on, closed_at)
select id, person, person_hash(person),
       case kind when 'EXPORT' then 'ACCESS' else 'RESTRICTION' end,
       case kind when 'EXPORT' then 'archive' else 'all' end,
       kind = 'RESTRICTION_LIFTED', 'COMPLETED', made_at,
       (made_at at time zone 'Europe/Paris' + interval '1 month')::date, made_at
from rights_request where kind <> 'ERASURE';
insert into rights_entry (id, about, person_hash, kind, subject, state, received_at, due_on, closed_at)
select id, erased_person, person_hash, 'ERASURE', 'all',
       case when completed_at is null then 'IN_PROGRESS' else 'COMPLETED' end, requested_at,
       (requested_at at time zone 'Europe/Paris' + interval '1 month')::date, completed_at
from erasure;
insert into rights_step (entry, state, party, taken_at)
select id, 'RECEIVED', 'PERSON', received_at from rights_entry order by id;
insert into rights_step (entry, state, party, taken_at)
select id, state, 'SERVICE', coalesce(closed_at, received_at) from rights_entry order by id;

delete from person_table where name = 'rights_request';
drop table rights_request;

create trigger guard_entry before insert on rights_entry for each row execute function guard_entry();

alter table rights_entry enable row level security;
alter table rights_entry force row level security;
create policy system on rights_entry using (app_actor() = 'system') with check (app_actor() = 'system');
create policy owner on rights_entry for select using (about = app_person());

alter table rights_step enable row level security;
alter table rights_step force row level security;
create policy system on rights_step using (app_actor() = 'system') with check (app_actor() = 'system');
create policy owner on rights_step for select using (exists (select from rights_entry where id = entry));

revoke delete on rights_entry, rights_step from gdpr_app;
revoke update on rights_step from gdpr_app;
