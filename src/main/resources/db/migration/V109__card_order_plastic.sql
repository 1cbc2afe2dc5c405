-- Plastic cards go in batches: what a region sends to the printing house at once, at whose cost.
create table card_batch (
    id          uuid primary key,
    version     bigint not null default 0,
    region_id   uuid not null references organization,
    local_id    uuid references organization,
    number      integer not null check (number > 0),
    price       bigint not null check (price >= 0),
    payer       text not null check (payer in ('PRIMARY', 'LOCAL', 'REGION')),
    with_photo  boolean not null,
    sent_at     timestamptz,
    sent_by     uuid,
    printed_at  timestamptz,
    created_at  timestamptz not null,
    created_by  uuid,
    changed_at  timestamptz not null,
    changed_by  uuid,
    unique (region_id, number)
);

-- What was sent, as it was sent.
create table card_package (
    batch_id uuid primary key references card_batch,
    content  bytea not null,
    sha256   text not null collate "C"
);
revoke update, delete on card_package from ${app_role};

-- A plastic card somebody is to have: each step is a day or a moment of its own.
create table card_order (
    id              uuid primary key,
    card_id         uuid not null references membership_card,
    member_id       uuid not null references member,
    organization_id uuid not null references organization,
    region_id       uuid not null references organization,
    local_id        uuid references organization,
    state           text not null check (state in ('REQUESTED', 'APPROVED', 'IN_BATCH', 'AT_PRINTER', 'PRINTED', 'SPOILT', 'RECEIVED', 'HANDED_OVER', 'ANNULLED', 'WITHDRAWN')),
    reason          text not null check (reason in ('FIRST', 'LOST', 'DAMAGED', 'NAME')),
    batch_id        uuid references card_batch,
    requested_at    timestamptz not null,
    requested_by    uuid,
    approved_at     timestamptz,
    approved_by     uuid,
    printed_at      timestamptz,
    received_at     timestamptz,
    handed_on       date,
    handed_by       uuid,
    check ((state in ('REQUESTED', 'APPROVED', 'WITHDRAWN')) = (batch_id is null)),
    check ((state = 'HANDED_OVER') = (handed_on is not null))
);
-- Two who order the same card order one.
create unique index card_order_one_open on card_order (member_id) where state in ('REQUESTED', 'APPROVED', 'IN_BATCH', 'AT_PRINTER', 'PRINTED', 'RECEIVED');
create index card_order_batch on card_order (batch_id, organization_id) where batch_id is not null;
create index card_order_waiting on card_order (region_id, local_id, organization_id, state) where state not in ('HANDED_OVER', 'WITHDRAWN', 'SPOILT', 'ANNULLED');
create index card_order_card on card_order (card_id);
