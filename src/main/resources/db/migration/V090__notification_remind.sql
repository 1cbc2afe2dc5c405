-- Rules by which an organisation reminds those directly below it, and what was sent by them.
create table reminder (
    id              uuid primary key,
    version         bigint not null default 0,
    organization_id uuid not null references organization,
    kind            text not null check (kind in ('BEHIND', 'QUIET', 'MANDATE_ENDS', 'HEADCOUNT_OLD')),
    threshold       integer not null check (threshold > 0),
    days_before     integer check (days_before > 0),
    repeat_days     integer not null check (repeat_days between 1 and 365),
    active          boolean not null,
    ran_on          date,
    created_at      timestamptz not null,
    created_by      uuid,
    changed_at      timestamptz not null,
    changed_by      uuid,
    check ((kind = 'BEHIND') = (days_before is not null))
);
create index reminder_organization on reminder (organization_id, id);

-- One reminder to one organisation. Whom it was mailed to is not kept: the address is that of the chair at the moment of sending.
create table notice (
    id              uuid primary key,
    organization_id uuid not null references organization,
    sender_id       uuid not null references organization,
    reminder_id     uuid not null references reminder,
    kind            text not null,
    threshold       integer not null,
    day             date,
    entered         bigint not null,
    expected        bigint not null,
    sent_on         date not null,
    sent_at         timestamptz not null,
    read_at         timestamptz,
    read_by         uuid,
    mail            text not null check (mail in ('NONE', 'WAITING', 'SENDING', 'SENT', 'FAILED', 'UNCERTAIN')),
    mail_due        timestamptz,
    mail_attempts   integer not null default 0,
    unique (reminder_id, organization_id, sent_on)
);
create index notice_inbox  on notice (organization_id, sent_at desc, id);
create index notice_sender on notice (sender_id, sent_at desc, id);
create index notice_outbox on notice (mail_due) where mail in ('WAITING', 'SENDING');
