-- Zones that were taken once and are no IANA names: a later JDK does not know them and could not tell a session's day.
set local app.actor = 'system';
update practice_session set zone = known.now
from (values
    ('SystemV/AST4', 'Etc/GMT+4'), ('SystemV/AST4ADT', 'America/Halifax'),
    ('SystemV/EST5', 'Etc/GMT+5'), ('SystemV/EST5EDT', 'EST5EDT'),
    ('SystemV/CST6', 'Etc/GMT+6'), ('SystemV/CST6CDT', 'CST6CDT'),
    ('SystemV/MST7', 'Etc/GMT+7'), ('SystemV/MST7MDT', 'MST7MDT'),
    ('SystemV/PST8', 'Etc/GMT+8'), ('SystemV/PST8PDT', 'PST8PDT'),
    ('SystemV/YST9', 'Etc/GMT+9'), ('SystemV/YST9YDT', 'America/Anchorage'),
    ('SystemV/HST10', 'Etc/GMT+10')) as known (before, now)
where zone = known.before;
