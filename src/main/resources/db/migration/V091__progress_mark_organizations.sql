-- What a superior says of an organisation of its ranking: that it is praised, or which measure is taken and by when.
create table ranking_mark (
    id              uuid primary key,
    organization_id uuid not null references organization,
    kind            text not null check (kind in ('PRAISE', 'MEASURE')),
    words           text not null,
    due_on          date,
    noted_on        date not null,
    done_on         date,
    created_at      timestamptz not null,
    created_by      uuid,
    changed_at      timestamptz not null,
    changed_by      uuid,
    check (kind = 'MEASURE' or due_on is null and done_on is null)
);
create index ranking_mark_organization on ranking_mark (organization_id, noted_on desc, id);
