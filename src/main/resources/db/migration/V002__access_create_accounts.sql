-- Who may sign in, by which mandate, and the sessions of those who did.
create table user_account (
    id                  uuid primary key,
    version             bigint not null default 0,
    login               text collate "C" not null unique,
    password_hash       text collate "C",
    status              text not null check (status in ('INVITED', 'ACTIVE', 'LOCKED', 'CLOSED')),
    last_name           text not null,
    first_name          text not null,
    middle_name         text,
    password_changed_at timestamptz,
    signed_out_before   timestamptz,
    demo                boolean not null default false,
    created_at          timestamptz not null,
    created_by          uuid,
    changed_at          timestamptz not null,
    changed_by          uuid
);

-- A right derives from a mandate that is current at the moment of the request.
create table account_mandate (
    account_id uuid not null references user_account,
    mandate_id uuid not null unique references mandate,
    primary key (account_id, mandate_id)
);

-- A printed one-time link; only the hash of its code is kept.
create table invitation (
    id         uuid primary key,
    account_id uuid not null references user_account,
    code_hash  text collate "C" not null unique,
    purpose    text not null check (purpose in ('INVITATION', 'PASSWORD_RESET', 'FIRST_ADMINISTRATOR')),
    created_at timestamptz not null,
    created_by uuid,
    expires_at timestamptz not null,
    used_at    timestamptz,
    revoked_at timestamptz
);
create index invitation_account on invitation (account_id) where used_at is null and revoked_at is null;

-- Failed attempts by account name and by address, shared by all instances.
create table sign_in_throttle (
    key           text collate "C" primary key,
    failures      integer not null,
    blocked_until timestamptz,
    last_failure  timestamptz not null
);

create table spring_session (
    primary_id            char(36) not null constraint spring_session_pk primary key,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create unique index spring_session_ix1 on spring_session (session_id);
create index spring_session_ix2 on spring_session (expiry_time);
create index spring_session_ix3 on spring_session (principal_name);
create table spring_session_attributes (
    session_primary_id char(36)     not null,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    constraint spring_session_attributes_pk primary key (session_primary_id, attribute_name),
    constraint spring_session_attributes_fk foreign key (session_primary_id) references spring_session (primary_id) on delete cascade
);
