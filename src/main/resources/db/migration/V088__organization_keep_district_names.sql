-- What education districts were called before they were renamed, for tables of those days.
create table education_district_former (
    district_id uuid not null references education_district,
    until       date not null,
    name        text not null,
    primary key (district_id, until)
);
comment on table education_district_former is 'Name of an education district up to the day before until';
