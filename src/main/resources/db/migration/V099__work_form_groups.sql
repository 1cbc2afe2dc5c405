-- Who sees to it that the register gets filled, on behalf of an organisation, and what they are to do by when.
create table work_member (
    id              uuid primary key,
    version         bigint not null default 0,
    organization_id uuid not null references organization,
    name            text not null,
    duty            text not null,
    phone           text collate "C",
    left_on         date,
    created_at      timestamptz not null,
    created_by      uuid,
    changed_at      timestamptz not null,
    changed_by      uuid
);
create index work_member_organization on work_member (organization_id, left_on);

create table work_task (
    id              uuid primary key,
    version         bigint not null default 0,
    organization_id uuid not null references organization,
    member_id       uuid references work_member,
    about_id        uuid references organization,
    words           text not null,
    due_on          date,
    noted_on        date not null,
    done_on         date,
    result          text,
    withdrawn_on    date,
    created_at      timestamptz not null,
    created_by      uuid,
    changed_at      timestamptz not null,
    changed_by      uuid,
    check (done_on is null or done_on >= noted_on)
);
create index work_task_organization on work_task (organization_id, done_on, due_on);
