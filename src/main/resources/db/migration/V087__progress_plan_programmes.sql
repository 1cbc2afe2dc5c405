-- By when something has to be done, and by whose decision: what completion is measured against.
create table programme (
    id              uuid primary key,
    version         bigint not null default 0,
    organization_id uuid not null references organization,
    name            text not null,
    union_decision  text,
    own_decision    text,
    begins_on       date not null,
    due_on          date not null,
    created_at      timestamptz not null,
    created_by      uuid,
    changed_at      timestamptz not null,
    changed_by      uuid,
    check (due_on > begins_on)
);
create index programme_organization on programme (organization_id, due_on);
