-- A region confirms its consolidated report; until it is opened again, with a reason, nothing below changes.
alter table report_campaign
    add column totals       integer not null default 0,
    add column confirmed_at timestamptz,
    add column reopened_why text;

-- What was confirmed, as it was confirmed; the whole country adds these up.
create table report_total (
    campaign_id   uuid not null references report_campaign,
    number        integer not null check (number > 0),
    content       text not null,
    sha256        text not null collate "C",
    accepted      integer not null check (accepted > 0),
    organizations integer not null check (organizations >= accepted),
    confirmed_at  timestamptz not null,
    confirmed_by  uuid,
    primary key (campaign_id, number)
);
revoke update, delete on report_total from ${app_role};
create index report_campaign_form on report_campaign (form);
