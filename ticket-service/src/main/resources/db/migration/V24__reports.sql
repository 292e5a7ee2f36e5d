-- Reports read what was judged in some months, among the events of years.
create index ticket_history_judged on ticket_history (at) where response_due is not null or resolution_due is not null;
