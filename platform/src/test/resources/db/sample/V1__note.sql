create table note (
    id         uuid primary key,
    person     uuid        not null,
    text       bytea       not null,
    day        int         not null,
    written_at timestamptz not null,
    version    bigint      not null
);
create index note_by_person on note (person, written_at desc, id desc);
call protect('note');
call require_consent('note', 'notes', 'text');

-- What the sample's subscription does with an event: the smallest effect that can be counted.
create table heard (
    person  uuid not null,
    word    text not null check (word <> 'refused'),
    ordinal bigint generated always as identity
);
call protect('heard');
