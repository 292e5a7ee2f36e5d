-- The moment in a UUIDv7: its first 48 bits, in milliseconds.
create function uuid_time(id uuid) returns timestamptz language sql immutable strict
    return to_timestamp(('x' || translate(left(id::text, 13), '-', ''))::bit(48)::bigint / 1000.0);

-- Codes and intensities are parallel arrays: an entry is written and read in one row, and reports unnest them.
create table entry (
    person           uuid        not null,
    id               uuid        not null,
    kind             text        not null check (kind in ('momentary', 'daily')),
    felt_at          timestamptz not null,
    zone             text        not null,
    local_date       date        not null,
    emotions         text[]      not null check (cardinality(emotions) between 1 and 10),
    intensities      integer[]   not null check (cardinality(intensities) = cardinality(emotions)),
    taxonomy_version integer     not null,
    valence          double precision check (valence between -1 and 1),
    arousal          double precision check (arousal between -1 and 1),
    -- The valence that reports count: the person's own, else the place of the words; null where no word has a place.
    mood             double precision check (mood between -1 and 1),
    contexts         text[]      not null,
    note             bytea,
    origin           text        not null,
    batch            uuid,
    recorded_at      timestamptz not null,
    version          bigint      not null,
    -- Every change has a UUIDv7 of its own. The latest one that wrote and the latest one that deleted decide together,
    -- whatever the order in which changes arrive.
    change           uuid        not null,
    deletion         uuid,
    deleted_at       timestamptz generated always as (case when deletion > change then uuid_time(deletion) end) stored,
    -- The place of the row's last change in the person's own order.
    seq              bigint      not null,
    primary key (person, id)
);
create index entry_by_time on entry (person, felt_at desc, id desc) where deleted_at is null;
create index entry_by_day on entry (person, local_date) include (mood) where deleted_at is null;
create index entry_by_change on entry (person, seq);
create index entry_by_batch on entry (person, batch) where batch is not null;
create index entry_in_bin on entry (deleted_at) where deleted_at is not null;
call protect('entry');

-- What stays of an entry that is gone for good: enough that no late change of a phone brings it back.
create table gone_entry (
    person   uuid   not null,
    id       uuid   not null,
    deletion uuid   not null,
    seq      bigint not null,
    primary key (person, id)
);
create index gone_entry_by_change on gone_entry (person, seq);
call protect('gone_entry');

-- Its row lock gives a person's changes one order: who reads up to a number has seen all before it.
create table journal_clock (
    person uuid primary key,
    seq    bigint not null
);
call protect('journal_clock');

create function notify_journal() returns trigger language plpgsql as $$
begin
    perform pg_notify('journal_' || current_schema(), new.person::text);
    return null;
end $$;
create trigger notify_journal after insert or update on journal_clock for each row execute function notify_journal();

-- Contexts of a person's own making; entries name them by id. The label is free text and so is encrypted.
create table own_context (
    person    uuid    not null,
    id        uuid    not null,
    "group"   text    not null,
    label     bytea   not null,
    retired   boolean not null,
    primary key (person, id)
);
call protect('own_context');

create table journal_setting (
    person        uuid primary key,
    night_ends_at integer not null check (night_ends_at between 0 and 3)
);
call protect('journal_setting');
