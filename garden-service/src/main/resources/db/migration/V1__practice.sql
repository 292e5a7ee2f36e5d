-- A breathing session; its moods are ciphertexts. The local day is the one on which it was completed.
create table practice_session (
    id               uuid primary key,
    person           uuid        not null,
    protocol         text        not null,
    planned_cycles   int         not null check (planned_cycles > 0),
    zone             text        not null,
    started_at       timestamptz not null,
    mood_before      bytea,
    completed_cycles int check (completed_cycles > 0),
    completed_at     timestamptz,
    day              date,
    mood_after       bytea,
    check (num_nulls(completed_cycles, completed_at, day) in (0, 3)),
    check (mood_after is null or completed_at is not null)
);
create index practice_session_newest on practice_session (person, started_at desc, id desc);
call protect('practice_session');
