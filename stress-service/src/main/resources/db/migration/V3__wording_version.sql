-- Which of the operator's wordings was answered; there was one before they had versions.
alter table assessment add column wording_version integer not null default 1 check (wording_version between 1 and 1000);
