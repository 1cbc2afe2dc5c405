-- People on the register, their consents, and the journal from which every number derives.
create table member (
    id              uuid primary key,
    version         bigint not null default 0,
    command_key     uuid not null,
    organization_id uuid not null references organization,
    region_id       uuid not null references organization,
    local_id        uuid references organization,
    status          text not null check (status in ('ON_REGISTER', 'LEFT', 'VOIDED')),
    last_name       text not null,
    first_name      text not null,
    middle_name     text,
    name_key        text collate "C" not null,
    birth_date      date,
    sex             text check (sex in ('FEMALE', 'MALE')),
    category        text not null check (category in ('WORKER', 'STUDENT', 'UNION_STAFF', 'ON_LEAVE', 'LAID_OFF', 'PENSIONER')),
    staff_kind      text check (staff_kind in ('TEACHING', 'MANAGEMENT', 'SUPPORT', 'OTHER')),
    position        text,
    phone           text collate "C",
    email           text,
    joined_on       date not null,
    registered_on   date not null,
    left_on         date,
    legacy_number   text collate "C",
    consent_state   text not null check (consent_state in ('RECORDED', 'TO_COLLECT', 'WITHDRAWN')),
    consent_due     date,
    complete        boolean not null,
    created_at      timestamptz not null,
    created_by      uuid,
    changed_at      timestamptz not null,
    changed_by      uuid,
    check ((status = 'LEFT') = (left_on is not null))
);
-- One list index per level column: a page of names is one range scan at any size.
create index member_organization on member (organization_id, name_key, id);
create index member_local        on member (local_id, name_key, id) where local_id is not null;
create index member_region       on member (region_id, name_key, id);
-- The whole country, LIKE 'prefix%' only: with a plain (name_key, id) index the planner walks it for rare surnames.
create index member_country      on member (name_key text_pattern_ops);
create index member_name_parts   on member using gin (name_key gin_trgm_ops);
-- The same person elsewhere.
create index member_birth        on member (birth_date, name_key);
create index member_phone        on member (phone) where phone is not null;
create index member_legacy       on member (legacy_number) where legacy_number is not null;
create index member_consent_due  on member (organization_id, consent_due) where consent_state = 'TO_COLLECT' and status = 'ON_REGISTER';

create table consent (
    id           uuid primary key,
    member_id    uuid not null references member,
    given_on     date not null,
    medium       text not null check (medium in ('PAPER', 'ELECTRONIC')),
    text_version text not null,
    kept_at      text,
    withdrawn_on date,
    recorded_at  timestamptz not null,
    recorded_by  uuid,
    withdrawal_recorded_at timestamptz
);
create index consent_member on consent (member_id, given_on);

-- Append-only. `day` is when it happened, `entered_at` when it was entered; the deltas are what it does to the
-- counts of its organisation, so any table of any day is a sum over this one.
create table membership_event (
    id              uuid primary key,
    member_id       uuid not null references member,
    organization_id uuid not null references organization,
    counterpart_id  uuid references organization,
    type            text not null check (type in ('INITIAL_ENTRY', 'JOIN', 'REGISTER_TRANSFER_IN', 'DEREGISTER_TRANSFER_OUT',
                        'CATEGORY_CHANGE', 'EXIT_VOLUNTARY', 'EXCLUDE', 'LOSS_OF_CONNECTION', 'GRADUATION', 'DEATH',
                        'REINSTATE', 'CORRECTION', 'REVERSAL', 'CONSENT')),
    day             date not null,
    entered_at      timestamptz not null,
    entered_by      uuid,
    entered_for     uuid references organization,
    reason          text,
    basis           text,
    old_category    text,
    new_category    text,
    reverses_id     uuid references membership_event,
    register_delta  smallint not null,
    complete_delta  smallint not null,
    arrival         smallint not null,
    departure       smallint not null,
    delay_days      integer
);
create index membership_event_member on membership_event (member_id, entered_at, id);
-- Completion of any past day: index-only over the organisations of the reader's part.
create index membership_event_register on membership_event (organization_id, day, entered_at)
    include (register_delta, complete_delta, arrival, departure);
create index membership_event_delay on membership_event (organization_id, entered_at) include (delay_days) where delay_days is not null;
create unique index membership_event_reverses on membership_event (reverses_id) where reverses_id is not null;
revoke update, delete on membership_event from ${app_role};

-- What a correction changed, both values kept.
create table member_change (
    event_id  uuid not null references membership_event,
    field     text not null,
    old_value text,
    new_value text,
    primary key (event_id, field)
);
revoke update, delete on member_change from ${app_role};

-- One row per primary organisation, changed in the writer's transaction; nothing hotter than one school.
-- arrivals and departures are those with a day after the current headcount's date.
create table member_counter (
    organization_id uuid primary key references organization,
    region_id       uuid not null references organization,
    local_id        uuid references organization,
    on_register     integer not null default 0,
    complete        integer not null default 0,
    headcount_on    date,
    arrivals        integer not null default 0,
    departures      integer not null default 0,
    began_on        date,
    last_event_at   timestamptz
);
create index member_counter_region on member_counter (region_id, local_id) include (organization_id, on_register, complete, arrivals, departures);
