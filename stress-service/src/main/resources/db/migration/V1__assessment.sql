-- Saved assessments. The versions stay readable; what was answered and what came of it is encrypted together,
-- because a score alone often tells which single event was ticked.
create table assessment (
    id                    uuid        primary key,
    person                uuid        not null,
    questionnaire         text        not null,
    questionnaire_version int         not null,
    scoring_version       int         not null,
    band_set              text        not null,
    band_set_version      int         not null,
    taken_at              timestamptz not null,
    saved_at              timestamptz not null,
    ciphertext            bytea       not null
);
create index assessment_by_time on assessment (person, taken_at desc, id desc);

call protect('assessment');
