-- Once a year an organisation looks at its card and says that all is right, or what is not.
alter table organization
    add column confirmed_on date,
    add column confirmed_by uuid,
    add column card_remark  text;
create index organization_confirmed_region on organization (region_id, confirmed_on);
create index organization_confirmed_local  on organization (local_id, confirmed_on);
