-- What a programme wants to have reached on the way, and the evenings its reviews look at.
create table programme_stage (
    programme_id uuid not null references programme on delete cascade,
    name         text not null,
    due_on       date not null,
    goal         integer not null check (goal between 1 and 100),
    primary key (programme_id, due_on)
);

create table programme_control_day (
    programme_id uuid not null references programme on delete cascade,
    day          date not null,
    primary key (programme_id, day)
);
