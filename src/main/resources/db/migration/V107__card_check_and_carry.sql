-- What a printed card says of itself to whoever checks it: 128 random bits, made when a card is first printed or shown.
create table card_token (
    token      bytea primary key check (octet_length(token) = 16),
    card_id    uuid not null references membership_card,
    created_at timestamptz not null,
    revoked_at timestamptz
);
create unique index card_token_current on card_token (card_id) where revoked_at is null;

-- A card is opened on a telephone by a link that works once; the telephone then keeps a secret of its own. Of both only marks are kept.
create table card_link (
    mark       text primary key collate "C",
    card_id    uuid not null references membership_card,
    created_at timestamptz not null,
    created_by uuid,
    expires_at timestamptz not null,
    used_at    timestamptz
);
create index card_link_card on card_link (card_id);

create table card_phone (
    mark         text primary key collate "C",
    card_id      uuid not null references membership_card,
    opened_at    timestamptz not null,
    seen_at      timestamptz not null,
    forgotten_at timestamptz
);
create index card_phone_card on card_phone (card_id) where forgotten_at is null;

-- The holder agreed that whoever checks the card sees the first name and the initial.
alter table membership_card add column shows_name boolean not null default false;

-- Telephones sign what they show, so that it can be believed without a network for a while. One pair of keys for all instances.
create table card_key (
    id          smallint primary key check (id = 1),
    private_key bytea not null,
    public_key  bytea not null,
    created_at  timestamptz not null
);
revoke update, delete on card_key from ${app_role};

-- Every check, without a trace of who asked.
create table card_check (
    id      uuid primary key,
    at      timestamptz not null,
    way     text not null check (way in ('PRINTED', 'PHONE', 'NUMBER')),
    card_id uuid references membership_card,
    valid   boolean not null
);
create index card_check_card on card_check (card_id, at) where card_id is not null;
revoke update, delete on card_check from ${app_role};
