-- Paid positions of union organisations and who holds them. Whoever is found on a register is linked to it; others are
-- known by name and birth date and are found there as soon as somebody enters them.
create table staff_position (
    id              uuid primary key,
    version         bigint not null default 0,
    organization_id uuid not null references organization,
    title           text not null,
    member_id       uuid references member,
    last_name       text not null,
    first_name      text not null,
    middle_name     text,
    name_key        text collate "C" not null,
    birth_date      date not null,
    since           date not null,
    until           date,
    created_at      timestamptz not null,
    created_by      uuid,
    changed_at      timestamptz not null,
    changed_by      uuid,
    check (until >= since)
);
create index staff_position_organization on staff_position (organization_id, since);
create index staff_position_member on staff_position (member_id) where member_id is not null;
