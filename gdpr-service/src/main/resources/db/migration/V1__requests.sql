-- What people asked for under their rights. Append-only: the state is the last word.
create table rights_request (
    id      uuid primary key,
    person  uuid        not null,
    kind    text        not null check (kind in ('EXPORT', 'ERASURE', 'RESTRICTION', 'RESTRICTION_LIFTED')),
    made_at timestamptz not null
);
create index rights_request_by_person on rights_request (person, id);
call protect('rights_request');
revoke update on rights_request from gdpr_app;
