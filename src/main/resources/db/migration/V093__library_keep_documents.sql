-- Regulations, blanks and instructions an organisation gives to all below it; each new file is a new version, none is lost.
create table library_document (
    id              uuid primary key,
    version         bigint not null default 0,
    organization_id uuid not null references organization,
    title           text not null,
    audience        text not null check (audience in ('ALL', 'LOCALS', 'PRIMARIES')),
    withdrawn_on    date,
    created_at      timestamptz not null,
    created_by      uuid,
    changed_at      timestamptz not null,
    changed_by      uuid
);
create index library_document_organization on library_document (organization_id);

create table library_version (
    document_id  uuid not null references library_document,
    number       integer not null check (number > 0),
    file_name    text not null,
    file_type    text not null,
    file_size    integer not null,
    sha256       text not null collate "C",
    content      bytea not null,
    published_at timestamptz not null,
    published_by uuid,
    primary key (document_id, number)
);

-- Which organisation has read which version; whoever of it read first.
create table library_reading (
    document_id     uuid not null,
    number          integer not null,
    organization_id uuid not null references organization,
    read_at         timestamptz not null,
    read_by         uuid,
    primary key (document_id, number, organization_id),
    foreign key (document_id, number) references library_version
);
