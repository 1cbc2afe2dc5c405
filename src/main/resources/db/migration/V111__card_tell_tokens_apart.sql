-- What a telephone shows must not lead to what is printed for good: each has a secret of its own.
alter table card_token add column phone boolean not null default false;
drop index card_token_current;
create unique index card_token_current on card_token (card_id, phone) where revoked_at is null;
