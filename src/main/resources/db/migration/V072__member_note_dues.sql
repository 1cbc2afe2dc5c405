-- The application by which the employer withholds dues, and its withdrawal. A person writes it anew after coming back.
create table deduction_application (
    id                     uuid primary key,
    member_id              uuid not null references member,
    applied_on             date not null,
    withdrawn_on           date,
    recorded_at            timestamptz not null,
    recorded_by            uuid,
    withdrawal_recorded_at timestamptz,
    withdrawal_recorded_by uuid,
    check (withdrawn_on >= applied_on)
);
-- One in force at a time, whatever is sent at once.
create unique index deduction_application_in_force on deduction_application (member_id) where withdrawn_on is null;
create index deduction_application_member on deduction_application (member_id, applied_on);

-- That a person was seen paying for a month, and by what it was seen. Never a sum. Sixty months of four million people
-- fit because a row holds nothing else; who marked it is in the audit.
create table dues_mark (
    member_id uuid not null references member,
    month     date not null check (extract(day from month) = 1),
    source    text collate "C" not null check (source in ('CHECK', 'CHAIR')),
    check_id  uuid,
    primary key (member_id, month),
    check ((source = 'CHECK') = (check_id is not null))
);
-- Marks come month after month, so the old ones lie together and are found without an index of their own size.
create index dues_mark_month on dues_mark using brin (month);

-- How many pay, by month: counted by the bookkeeping, beside what the organisation declares of itself.
create table payers_count (
    organization_id uuid not null references organization,
    month           date not null check (extract(day from month) = 1),
    payers          integer not null check (payers >= 0),
    source          text not null check (source in ('LIST', 'NUMBER')),
    counted_at      timestamptz not null,
    counted_by      uuid,
    primary key (organization_id, month)
);
