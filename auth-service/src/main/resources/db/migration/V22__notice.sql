-- Mails about a step of somebody's rights that wait to be sent. They hold no address and no word.
create table notice (
    id       uuid primary key,
    person   uuid        not null,
    kind     text        not null check (kind ~ '^[A-Z_]{1,40}$'),
    -- Until when, or from when; what the text of the kind says.
    day      date,
    reason   text check (reason ~ '^[A-Z_]{1,40}$'),
    attempts integer     not null default 0,
    next_at  timestamptz not null
);
create index notice_by_time on notice (next_at);
create index notice_by_person on notice (person);
call protect('notice');
