-- Training of those who keep the register: when and where, who is invited, who came.
create table training_session (
    id              uuid primary key,
    version         bigint not null default 0,
    organization_id uuid not null references organization,
    title           text not null,
    held_on         date not null,
    begins_at       time,
    place           text not null,
    note            text,
    cancelled_on    date,
    created_at      timestamptz not null,
    created_by      uuid,
    changed_at      timestamptz not null,
    changed_by      uuid
);
create index training_session_organization on training_session (organization_id, held_on);

-- The organisation beside the mandate, so that what belongs to a part of the tree is found without the mandate.
create table training_participant (
    session_id      uuid not null references training_session,
    mandate_id      uuid not null references mandate,
    organization_id uuid not null references organization,
    attendance      text not null check (attendance in ('INVITED', 'ATTENDED', 'ABSENT')),
    primary key (session_id, mandate_id)
);
create index training_participant_organization on training_participant (organization_id, session_id);
create index training_participant_mandate      on training_participant (mandate_id);
