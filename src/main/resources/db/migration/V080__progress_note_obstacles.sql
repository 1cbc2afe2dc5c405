-- Why an organisation is behind, who is to do what about it and by when. Kept when overcome: tables of past days show it.
create table obstacle (
    id              uuid primary key,
    version         bigint not null default 0,
    organization_id uuid not null references organization,
    reason          text not null check (reason in (
        'CHAIR_CHANGE_PRIMARY', 'CHAIR_CHANGE_LOCAL', 'NO_COMPUTER', 'NO_INTERNET', 'BAD_INTERNET', 'SAVES_PLASTIC',
        'DISBELIEF', 'LIQUIDATION', 'NO_CONSENTS', 'OTHER')),
    note            text,
    remedy          text,
    due_on          date,
    noted_on        date not null,
    closed_on       date,
    created_at      timestamptz not null,
    created_by      uuid,
    changed_at      timestamptz not null,
    changed_by      uuid,
    check (closed_on >= noted_on),
    check (reason <> 'OTHER' or note is not null)
);
create index obstacle_organization on obstacle (organization_id, noted_on);
-- The same obstacle stands in the way once.
create unique index obstacle_open on obstacle (organization_id, reason) where closed_on is null and reason <> 'OTHER';
