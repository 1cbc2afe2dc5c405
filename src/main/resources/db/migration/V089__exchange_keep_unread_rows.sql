-- What stands in the place of a name in the rows that name nobody, without its numbers: people look whether they do.
alter table dues_check add column skipped_texts text[] not null default '{}';
comment on column dues_check.skipped_texts is 'Of each of skipped_rows, in their order; empty once the names are forgotten';
