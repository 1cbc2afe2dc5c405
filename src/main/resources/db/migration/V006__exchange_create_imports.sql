-- A file on its way into the register: a persistent batch with checked rows, so that work killed at any row goes on.
create table import_batch (
    id              uuid primary key,
    version         bigint not null default 0,
    kind            text not null check (kind in ('MEMBERS', 'STRUCTURE')),
    organization_id uuid not null references organization,
    region_id       uuid references organization,
    local_id        uuid references organization,
    status          text not null check (status in ('UPLOADED', 'CHECKING', 'CHECKED', 'APPLYING', 'APPLIED', 'CANCELLED', 'FAILED')),
    file_name       text not null,
    file_sha256     text collate "C" not null,
    sheet_name      text,
    header          jsonb not null default '[]',
    mapping         jsonb not null default '{}',
    header_row      integer not null default 1,
    row_count       integer not null default 0,
    good_count      integer not null default 0,
    bad_count       integer not null default 0,
    waiting_count   integer not null default 0,
    done_count      integer not null default 0,
    message         text,
    created_at      timestamptz not null,
    created_by      uuid,
    changed_at      timestamptz not null,
    changed_by      uuid,
    applied_at      timestamptz
);
create index import_batch_organization on import_batch (organization_id, created_at desc);
create index import_batch_local  on import_batch (local_id, created_at desc);
create index import_batch_region on import_batch (region_id, created_at desc);
create index import_batch_work on import_batch (changed_at) where status in ('CHECKING', 'APPLYING');

-- The id of what a row will create is chosen at the check, so applying a row twice creates nothing twice.
create table import_row (
    batch_id        uuid not null references import_batch on delete cascade,
    row_number      integer not null,
    cells           jsonb not null,
    status          text not null check (status in ('NEW', 'GOOD', 'BAD', 'WAITING', 'SKIPPED', 'DONE')),
    problems        jsonb not null default '[]',
    target_id       uuid not null,
    organization_id uuid,
    match_key       text collate "C",
    primary key (batch_id, row_number)
);
create index import_row_status on import_row (batch_id, status, row_number);
create index import_row_match  on import_row (batch_id, match_key) where match_key is not null;
