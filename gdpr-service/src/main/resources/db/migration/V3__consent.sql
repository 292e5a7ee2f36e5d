-- Every decision that was ever made, never changed: a consent must be provable (GDPR art. 7(1)).
create table consent (
    id         uuid primary key,
    person     uuid        not null,
    purpose    text        not null check (purpose ~ '^[a-z][a-z0-9-]{0,49}$'),
    granted    boolean     not null,
    version    text        not null check (length(version) between 1 and 50),
    made_in    text        not null check (made_in in ('SIGN_UP', 'SETTINGS')),
    decided_at timestamptz not null
);
create index consent_by_person on consent (person, id);
call protect('consent');
revoke update on consent from gdpr_app;
