-- That a parent consented jointly with a child below 15: what proves it, and nothing of the parent (GDPR art. 7(1), 8).
create table parental_consent (
    id         uuid primary key,
    person     uuid        not null,
    -- Stands in the mail that the parent keeps.
    reference  uuid        not null,
    version    text        not null check (length(version) between 1 and 50),
    text_hash  text check (text_hash ~ '^[0-9a-f]{64}$'),
    locale     text        not null check (locale in ('fr', 'en')),
    decided_at timestamptz not null
);
create index parental_consent_by_person on parental_consent (person, id);
call protect('parental_consent');
revoke update on parental_consent from gdpr_app;
