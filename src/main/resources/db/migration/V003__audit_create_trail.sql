-- Who did what, when: append-only for the application. No personal data in it, ids only.
create table audit_entry (
    id              uuid primary key,
    at              timestamptz not null,
    actor_id        uuid,
    actor_role      text,
    action          text not null,
    subject_type    text,
    subject_id      uuid,
    organization_id uuid,
    region_id       uuid,
    local_id        uuid,
    detail          jsonb not null default '{}',
    request_id      text
);
create index audit_entry_region  on audit_entry (region_id, at desc, id);
create index audit_entry_local   on audit_entry (local_id, at desc, id) where local_id is not null;
create index audit_entry_subject on audit_entry (subject_id, at desc);
revoke update, delete on audit_entry from ${app_role};
