-- Reports read what was resolved in some months.
create index incident_resolved on incident (resolved_at) where resolved_at is not null;
