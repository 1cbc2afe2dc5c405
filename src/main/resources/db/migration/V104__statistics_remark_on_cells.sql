-- What whoever gives a report back says of single cells, by cell.
alter table form_report add column cell_remarks text not null default '{}';
