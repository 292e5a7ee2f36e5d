-- Changes of language that Keycloak may not know of: one row a change, gone once its own call has been answered.
create table language_change (
    id       uuid primary key,
    person   uuid        not null,
    made_at  timestamptz not null,
    -- When somebody last took charge of it: the change itself, then recovery.
    taken_at timestamptz not null
);
create index language_change_by_charge on language_change (taken_at);
create index language_change_by_person on language_change (person);
call protect('language_change');

-- Until now Keycloak heard of no change.
set local app.actor = 'system';
insert into language_change (id, person, made_at, taken_at)
select gen_random_uuid(), person, now(), now() from profile where version > 0;
