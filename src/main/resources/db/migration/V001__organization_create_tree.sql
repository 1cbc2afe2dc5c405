-- The tree of the union: who stands where, who chairs, how many members were declared.
-- Written for 4 000 000 members and 73 000 organisations; a scope is one equality on a level column.
create extension if not exists pg_trgm;

-- The serving role reads and writes rows, the loader fills by COPY; neither owns or changes tables.
alter default privileges in schema public grant select, insert, update, delete on tables to ${app_role};
alter default privileges in schema public grant select, insert, update, delete, truncate on tables to ${loader_role};
alter default privileges in schema public grant usage, select, update on sequences to ${app_role}, ${loader_role};

create table education_district (
    id         uuid primary key,
    version    bigint not null default 0,
    region_id  uuid   not null,
    name       text   not null,
    unique (region_id, name)
);

create table organization (
    id               uuid primary key,
    version          bigint not null default 0,
    code             text collate "C" not null unique,
    type             text   not null check (type in ('CENTRE', 'REGION', 'LOCAL', 'PRIMARY', 'PRIMARY_TERRITORIAL')),
    local_kind       text   check (local_kind in ('DISTRICT', 'CITY', 'TERRITORIAL')),
    institution_type text   check (institution_type in ('PRESCHOOL', 'GENERAL', 'SUPPLEMENTARY', 'VOCATIONAL', 'HIGHER',
                                                        'BOARDING_ORPHAN', 'SCIENCE', 'AUTHORITY', 'OTHER')),
    full_name        text   not null,
    short_name       text   not null,
    genitive_name    text   not null,
    name_key         text collate "C" not null,
    status           text   not null default 'ACTIVE' check (status in ('ACTIVE', 'LIQUIDATING', 'LIQUIDATED')),
    status_since     date,
    status_document  text,
    parent_id        uuid   references organization,
    region_id        uuid   references organization,
    local_id         uuid   references organization,
    district_id      uuid   references education_district,
    address          text,
    phone            text   collate "C",
    email            text,
    created_at       timestamptz not null,
    created_by       uuid,
    changed_at       timestamptz not null,
    changed_by       uuid,
    check ((type = 'CENTRE') = (parent_id is null)),
    check (type = 'CENTRE' or region_id is not null),
    check ((type = 'LOCAL') = (local_kind is not null)),
    check (type <> 'LOCAL' or local_id = id),
    check (type <> 'REGION' or region_id = id)
);
alter table education_district add foreign key (region_id) references organization deferrable initially deferred;

-- Each level column leads one index: children of a node, a region's or a district's table, search by name inside a part.
create index organization_parent   on organization (parent_id, name_key, id);
create index organization_region   on organization (region_id, name_key, id);
create index organization_local    on organization (local_id, name_key, id);
create index organization_district on organization (district_id, name_key, id);
create index organization_name     on organization using gin (name_key gin_trgm_ops);

create table organization_municipality (
    organization_id uuid not null references organization,
    name            text not null,
    primary key (organization_id, name)
);

-- Where an organisation stood on a day; a past table is cut by this, never by today's parent.
create table organization_placement (
    organization_id uuid not null references organization,
    region_id       uuid references organization,
    local_id        uuid references organization,
    parent_id       uuid references organization,
    valid_from      date not null,
    valid_to        date not null default 'infinity',
    primary key (organization_id, valid_from),
    check (valid_from < valid_to)
);
create index organization_placement_region on organization_placement (region_id, valid_from, valid_to) include (local_id, organization_id);
create index organization_placement_local  on organization_placement (local_id, valid_from, valid_to) include (organization_id);

-- Status on a day: past tables know who was being closed then.
create table organization_status (
    organization_id uuid not null references organization,
    status          text not null check (status in ('ACTIVE', 'LIQUIDATING', 'LIQUIDATED')),
    since           date not null,
    document        text,
    primary key (organization_id, since)
);

-- Who answers for an organisation or an education district, since and until when.
create table mandate (
    id              uuid primary key,
    version         bigint not null default 0,
    office          text not null check (office in ('CHAIR', 'CLERK', 'AUDITOR', 'SECRETARY', 'ADMINISTRATOR')),
    organization_id uuid references organization,
    district_id     uuid references education_district,
    last_name       text not null,
    first_name      text not null,
    middle_name     text,
    phone           text collate "C",
    email           text,
    full_time       boolean not null default false,
    since           date not null,
    term_until      date,
    until           date,
    protocol        text,
    created_at      timestamptz not null,
    created_by      uuid,
    changed_at      timestamptz not null,
    changed_by      uuid,
    check ((office = 'SECRETARY') = (district_id is not null)),
    check ((organization_id is null) <> (district_id is null)),
    check (until is null or until >= since)
);
create unique index mandate_one_chair on mandate (organization_id) where office = 'CHAIR' and until is null;
create index mandate_organization on mandate (organization_id, office, since);
create index mandate_district     on mandate (district_id) where district_id is not null;

-- How many a primary organisation declared on a day, and who says so. `current` marks the latest confirmed one.
create table headcount (
    id              uuid primary key,
    version         bigint not null default 0,
    organization_id uuid not null references organization,
    region_id       uuid not null references organization,
    local_id        uuid references organization,
    as_of           date not null,
    source          text not null check (source in ('REPORT', 'DECLARATION', 'IMPORT')),
    workers         integer not null check (workers >= 0),
    students        integer not null check (students >= 0),
    members         integer not null check (members >= 0),
    status          text not null check (status in ('PROPOSED', 'CONFIRMED', 'REJECTED')),
    current         boolean not null default false,
    remark          text,
    created_at      timestamptz not null,
    created_by      uuid,
    changed_at      timestamptz not null,
    changed_by      uuid,
    decided_at      timestamptz,
    decided_by      uuid,
    check (not current or status = 'CONFIRMED')
);
create unique index headcount_current on headcount (organization_id) include (as_of, members, workers, students, source) where current;
create index headcount_history on headcount (organization_id, as_of desc, decided_at desc) include (members, source) where status = 'CONFIRMED';
create unique index headcount_proposed on headcount (organization_id) where status = 'PROPOSED';
create index headcount_region on headcount (region_id, local_id) include (organization_id, as_of, members) where current;
