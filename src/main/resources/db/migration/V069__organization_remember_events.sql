-- What happens to organisations: renamed, moved, split, merged, closed; by which decision, and taken back when.
create table organization_event (
    id            uuid primary key,
    kind          text not null check (kind in ('RENAME', 'MOVE', 'SPLIT', 'MERGE', 'LIQUIDATE')),
    -- Below whom, into whom or to whom; none where people leave and where only a name changes.
    target_id     uuid references organization,
    district_id   uuid references education_district,
    day           date not null,
    decided_on    date not null,
    basis         text not null,
    -- The new names of a renamed or newly made organisation.
    full_name     text,
    short_name    text,
    genitive_name text,
    entered_at    timestamptz not null,
    entered_by    uuid,
    undone_at     timestamptz,
    undone_by     uuid,
    check (decided_on <= day),
    check ((undone_at is null) or (undone_at >= entered_at))
);

-- How each organisation it touched stood before: all that taking it back needs.
create table organization_event_before (
    event_id        uuid not null references organization_event,
    organization_id uuid not null references organization,
    part            text not null check (part in ('SUBJECT', 'BELOW', 'TARGET', 'CREATED')),
    parent_id       uuid references organization,
    local_id        uuid references organization,
    district_id     uuid references education_district,
    status          text not null,
    status_since    date,
    status_document text,
    full_name       text not null,
    short_name      text not null,
    genitive_name   text not null,
    name_key        text collate "C" not null,
    former_key      text collate "C" not null,
    headcount_id    uuid references headcount,
    mandates        uuid[] not null default '{}',
    primary key (event_id, organization_id)
);
create index organization_event_before_organization on organization_event_before (organization_id, event_id);
revoke update, delete on organization_event, organization_event_before from ${app_role};
grant update (undone_at, undone_by) on organization_event to ${app_role};

-- What an organisation was called and which education district it belonged to until a day; tables of the days before
-- show it. Who has never changed has no row.
create table organization_former (
    organization_id uuid not null references organization,
    until           date not null,
    full_name       text not null,
    short_name      text not null,
    genitive_name   text not null,
    name_key        text collate "C" not null,
    district_id     uuid references education_district,
    primary key (organization_id, until)
);

-- Former names are found too: they stand at the end of the key, where they do not change the order.
alter table organization add column former_key text collate "C" not null default '';

-- A number that a merger or a split brought about; taken back it counts no longer from that day on.
alter table headcount drop constraint headcount_source_check;
alter table headcount add constraint headcount_source_check
    check (source in ('REPORT', 'DECLARATION', 'IMPORT', 'REORGANIZATION')) not valid;
alter table headcount validate constraint headcount_source_check;
alter table headcount add column event_id uuid references organization_event;
alter table headcount add column withdrawn_on date;
create index headcount_event on headcount (event_id) where event_id is not null;
