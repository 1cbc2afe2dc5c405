-- Reading a file is work of its own: it waits in a queue everybody sees, and its columns wait for a person.
alter table import_batch drop constraint import_batch_status_check;
alter table import_batch add check (status in ('UPLOADED', 'MAPPING', 'CHECKING', 'CHECKED', 'APPLYING', 'APPLIED', 'CANCELLED', 'FAILED'));

-- One plan instead of pieces: which sheets, which row holds the headings, what each column means.
alter table import_batch drop column sheet_name, drop column header, drop column header_row;
alter table import_batch rename column mapping to plan;
alter table import_batch
    add column same_as             uuid references import_batch on delete set null,
    add column handled             integer not null default 0,
    add column total               integer not null default 0,
    add column stage_since         timestamptz not null default now(),
    add column worked_at           timestamptz not null default now(),
    -- For whom the work is done: it goes on after a restart, when nobody is signed in.
    add column acting_account      uuid,
    add column acting_role         text,
    add column acting_organization uuid,
    add column acting_mandate      uuid;

-- Taken in turn: whoever was served longest ago comes next.
drop index import_batch_work;
create index import_batch_work on import_batch (worked_at) where status in ('UPLOADED', 'CHECKING', 'APPLYING');
create index import_batch_sha256 on import_batch (organization_id, file_sha256);

-- The file waits here only until it is read.
create table import_file (
    batch_id uuid primary key references import_batch on delete cascade,
    content  bytea not null
);
alter table import_file alter column content set storage external;

-- A structure comes on several sheets; the rank is the order of applying, parents before children.
alter table import_row add column sheet smallint not null default 0;
alter table import_row add column rank smallint not null default 0;
alter table import_row drop constraint import_row_pkey, add primary key (batch_id, sheet, row_number);
drop index import_row_status;
create index import_row_status on import_row (batch_id, status, rank, sheet, row_number);
