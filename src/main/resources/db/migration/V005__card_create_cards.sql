-- The union card: one number a person, its life as events, holders counted per primary organisation.
create sequence card_number_sequence maxvalue 9999999999;

create table membership_card (
    id              uuid primary key,
    version         bigint not null default 0,
    number          text collate "C" not null unique,
    member_id       uuid not null references member,
    organization_id uuid not null references organization,
    region_id       uuid not null references organization,
    local_id        uuid references organization,
    status          text not null check (status in ('ACTIVE', 'BLOCKED')),
    block_reason    text,
    issued_on       date not null,
    blocked_on      date,
    created_at      timestamptz not null,
    changed_at      timestamptz not null,
    check ((status = 'BLOCKED') = (blocked_on is not null))
);
create unique index membership_card_one_active on membership_card (member_id) where status = 'ACTIVE';
create index membership_card_member on membership_card (member_id);

-- holder_delta is what it does to the number of holders of the organisation at that moment.
create table card_event (
    id              uuid primary key,
    card_id         uuid not null references membership_card,
    member_id       uuid not null references member,
    organization_id uuid not null references organization,
    type            text not null check (type in ('ISSUED', 'BLOCKED', 'UNBLOCKED', 'MOVED_OUT', 'MOVED_IN')),
    at              timestamptz not null,
    holder_delta    smallint not null
);
create index card_event_holders on card_event (organization_id, at) include (holder_delta);
create index card_event_card on card_event (card_id, at);
revoke update, delete on card_event from ${app_role};

create table card_counter (
    organization_id uuid primary key references organization,
    region_id       uuid not null references organization,
    local_id        uuid references organization,
    holders         integer not null default 0
);
create index card_counter_region on card_counter (region_id, local_id) include (organization_id, holders);
