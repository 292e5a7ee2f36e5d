-- The instance that adds events sends them once they are committed, without being told by the database: PostgreSQL orders the
-- commits of transactions that notify one after the other, and wakes every connection that listens to anything.
drop trigger notify_outbox on outbox;
drop function notify_outbox();
