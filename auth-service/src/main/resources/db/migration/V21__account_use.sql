-- When an account was last used, as far as has been looked: the day of a sign-in, as a session lives for 30 days at most. And
-- what its person was told since: an account is erased after three warnings.
create table account_use (
    person    uuid primary key,
    last_use  date     not null,
    warnings  smallint not null default 0 check (warnings between 0 and 3),
    -- When it ends unless its person comes back; of whoever was warned.
    ends_on   date,
    ended_on  date,
    looked_on date     not null,
    check ((warnings = 0) = (ends_on is null)),
    check (ended_on is null or warnings = 3)
);
create index account_use_by_day on account_use (last_use) where ended_on is null;
call protect('account_use');

-- Nobody knows of sign-ins before: the two years of all accounts begin today.
set local app.actor = 'system';
insert into account_use (person, last_use, looked_on) select person, current_date, current_date from profile;
