-- The secretary of an education district writes down what was looked into, and when it will be looked into again.
alter table ranking_mark drop constraint ranking_mark_kind_check;
alter table ranking_mark add constraint ranking_mark_kind_check check (kind in ('PRAISE', 'MEASURE', 'CONTROL'));
alter table ranking_mark drop constraint ranking_mark_check;
alter table ranking_mark add constraint ranking_mark_check check (kind <> 'PRAISE' or due_on is null and done_on is null);
