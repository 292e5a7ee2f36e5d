-- One upload of somebody's past, from its staging to its undoing.
create table import_run (
    person     uuid        not null,
    id         uuid        not null,
    format     text        not null check (format in ('daylio', 'cesizen')),
    zone       text        not null,
    state      text        not null
        check (state in ('uploading', 'staged', 'applying', 'applied', 'undoing', 'undone', 'failed')),
    -- The person's own words, how often each occurs and what each means: ciphertext.
    plan       bytea,
    lines      integer     not null default 0,
    broken     integer     not null default 0,
    chunks     integer     not null default 0,
    next_chunk integer     not null default 0,
    done       integer     not null default 0,
    applied    integer     not null default 0,
    skipped    integer     not null default 0,
    undone     integer     not null default 0,
    kept       integer     not null default 0,
    -- The change of every entry that it writes and the deletion of every one that its undoing deletes.
    change     uuid,
    deletion   uuid,
    undone_to  uuid,
    failure    text,
    created_at timestamptz not null,
    moved_at   timestamptz not null,
    version    bigint      not null default 0,
    primary key (person, id)
);
create index import_run_by_time on import_run (person, created_at desc, id desc);
create index import_run_under_way on import_run (moved_at) where state in ('applying', 'undoing');
call protect('import_run');

-- Up to 500 lines of an upload, parsed, as one ciphertext; broken ones are among them.
create table import_chunk (
    person     uuid    not null,
    import     uuid    not null,
    ordinal    integer not null,
    id         uuid    not null,
    last_line  integer not null,
    lines      integer not null,
    broken     integer not null,
    content    bytea   not null,
    primary key (person, import, ordinal),
    foreign key (person, import) references import_run (person, id)
);
call protect('import_chunk');

-- An undoing walks through its batch by id.
drop index entry_by_batch;
create index entry_by_batch on entry (person, batch, id) where batch is not null;
