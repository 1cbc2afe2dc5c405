-- A region collects a form: as of which day, and by when each level sends it.
create table report_campaign (
    id              uuid primary key,
    version         bigint not null default 0,
    organization_id uuid not null references organization,
    form            text not null collate "C",
    as_of           date not null,
    primary_due     date not null,
    local_due       date not null,
    created_at      timestamptz not null,
    created_by      uuid,
    changed_at      timestamptz not null,
    changed_by      uuid,
    unique (organization_id, form)
);

-- The report of a primary organisation: what was typed into it, and how far it is on its way.
create table form_report (
    id              uuid primary key,
    version         bigint not null default 0,
    campaign_id     uuid not null references report_campaign,
    organization_id uuid not null references organization,
    state           text not null check (state in ('DRAFT', 'SENT', 'RETURNED', 'ACCEPTED')),
    typed           text not null,
    explained       text not null,
    number          integer not null default 0,
    sent_at         timestamptz,
    decided_at      timestamptz,
    remark          text,
    created_at      timestamptz not null,
    created_by      uuid,
    changed_at      timestamptz not null,
    changed_by      uuid,
    unique (campaign_id, organization_id)
);
create index form_report_organization on form_report (organization_id);

-- Every report that was sent, as it was sent; later events of the register do not change it.
create table form_report_version (
    report_id uuid not null references form_report,
    number    integer not null check (number > 0),
    content   text not null,
    sha256    text not null collate "C",
    sent_at   timestamptz not null,
    sent_by   uuid,
    primary key (report_id, number)
);
revoke update, delete on form_report_version from ${app_role};
