-- What proves a consent beside the decision itself: the text that was read, by its hash, its language, and where it was shown.
-- Unknown of decisions of before.
alter table consent
    add text_hash text check (text_hash ~ '^[0-9a-f]{64}$'),
    add locale    text check (locale in ('fr', 'en')),
    add surface   text check (length(surface) between 1 and 100);
