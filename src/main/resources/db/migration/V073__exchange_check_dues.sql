-- A check of a register against the bookkeeping: one month of one institution, a list of names or the number alone.
create table dues_check (
    id              uuid primary key,
    organization_id uuid not null references organization,
    month           date not null check (extract(day from month) = 1),
    payers          integer not null check (payers >= 0),
    file_name       text,
    file_sha256     text collate "C",
    skipped_rows    integer[] not null default '{}',
    replaced_by     uuid references dues_check,
    replaced_at     timestamptz,
    forgotten_at    timestamptz,
    created_at      timestamptz not null,
    created_by      uuid,
    check ((file_name is null) = (file_sha256 is null))
);
-- One of a month counts; a newer one replaces it.
create unique index dues_check_current on dues_check (organization_id, month) where replaced_by is null;
create index dues_check_old on dues_check (created_at) where file_name is not null and forgotten_at is null;

-- Whom the list names: nothing but the name, and what was answered when it fitted several. Forgotten after a time.
create table dues_payer (
    id          uuid primary key,
    check_id    uuid not null references dues_check on delete cascade,
    row_number  integer not null,
    times       integer not null,
    last_name   text not null,
    first_name  text,
    middle_name text,
    initials    boolean not null,
    chosen      uuid[] not null default '{}',
    unique (check_id, row_number)
);
