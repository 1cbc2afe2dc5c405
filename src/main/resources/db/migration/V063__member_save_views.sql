-- Lists somebody comes back to: filters and columns under a name. Never what was searched for, which may be a person.
create table member_view (
    id         uuid primary key,
    account_id uuid not null,
    name       text not null,
    query      text not null,
    created_at timestamptz not null,
    unique (account_id, name)
);
