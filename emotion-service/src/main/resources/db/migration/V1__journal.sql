-- Codes and intensities are parallel arrays: an entry is written and read in one row, and reports unnest them.
create table entry (
    id               uuid primary key,
    person           uuid        not null,
    felt_at          timestamptz not null,
    zone             text        not null,
    local_date       date        not null,
    emotions         text[]      not null check (cardinality(emotions) between 1 and 10),
    intensities      integer[]   not null check (cardinality(intensities) = cardinality(emotions)),
    taxonomy_version integer     not null,
    note             bytea,
    recorded_at      timestamptz not null,
    version          bigint      not null
);
create index entry_by_person on entry (person, felt_at desc, id desc);
call protect('entry');
