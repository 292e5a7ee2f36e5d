-- A session is of an exercise, of a person's own pattern, of sitting or of a guided meditation; it can be paused, and
-- abandoned with a reason. Its day is the one on which it was begun; sessions of before keep the day that was counted.
-- What has a default here is what the release before, which may still run, means when it says nothing.
set local app.actor = 'system';
alter table practice_session
    add kind             text   not null default 'breathing' check (kind in ('breathing', 'own-pattern', 'sitting', 'guided')),
    add pattern          uuid,
    add version          int    not null default 1 check (version > 0),
    add cycle_millis     int    check (cycle_millis > 0),
    add planned_millis   int    check (planned_millis > 0),
    add paused_millis    int    not null default 0 check (paused_millis >= 0),
    add paused_at        timestamptz,
    add practised_millis bigint check (practised_millis >= 0),
    add abandon_reason   text,
    add arousal_before   bytea,
    add arousal_after    bytea,
    alter protocol drop not null,
    alter planned_cycles drop not null,
    drop constraint practice_session_completed_cycles_check,
    -- A client chooses ids of its own: nobody learns from a conflict that somebody else has one.
    drop constraint practice_session_pkey,
    add primary key (person, id),
    add check (completed_cycles >= 0),
    add check ((protocol is not null) = (kind in ('breathing', 'guided'))),
    add check ((pattern is not null) = (kind = 'own-pattern')),
    add check ((cycle_millis is not null) = (kind = 'own-pattern')),
    add check ((planned_cycles is not null) = (kind in ('breathing', 'own-pattern'))),
    add check ((planned_millis is not null) = (kind in ('sitting', 'guided'))),
    add check (num_nonnulls(abandon_reason, arousal_after) = 0 or completed_at is not null);

update practice_session set practised_millis = completed_cycles * cycle.millis
from (values
    ('cesi-748', 19000), ('cesi-55', 10000), ('cesi-46', 10000), ('coherence-365', 10000), ('weil-478', 19000),
    ('box-4444', 16000), ('cyclic-sigh', 5000)) as cycle (protocol, millis)
where practice_session.protocol = cycle.protocol and completed_cycles is not null;

-- What the job that closes forgotten sessions looks through.
create index practice_session_open on practice_session (started_at) where completed_at is null;

-- Breathing patterns that people made for themselves; the name is a ciphertext.
create table own_pattern (
    id           uuid        not null,
    person       uuid        not null,
    name         bytea       not null,
    phase_types  text[]      not null,
    phase_millis int[]       not null,
    version      int         not null check (version > 0),
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    primary key (person, id),
    check (cardinality(phase_types) = cardinality(phase_millis) and cardinality(phase_types) > 0)
);
call protect('own_pattern');
