-- What chairs ask those above them, and what they are answered; some answers are shown to everybody below who answered.
create table question (
    id              uuid primary key,
    version         bigint not null default 0,
    organization_id uuid not null references organization,
    words           text not null,
    asked_at        timestamptz not null,
    answer          text,
    answered_for    uuid references organization,
    answered_at     timestamptz,
    shown_to_all    boolean not null default false,
    seen_at         timestamptz,
    created_at      timestamptz not null,
    created_by      uuid,
    changed_at      timestamptz not null,
    changed_by      uuid,
    check ((answer is null) = (answered_at is null) and (answer is null) = (answered_for is null)),
    check (answer is not null or not shown_to_all)
);
create index question_organization on question (organization_id, asked_at desc);
create index question_open on question (asked_at) where answer is null;
create index question_shown on question (answered_for, answered_at desc) where shown_to_all;
