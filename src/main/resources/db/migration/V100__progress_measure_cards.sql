-- What a programme counts: people entered of those expected, or people with a card of those entered.
alter table programme add column measure text not null default 'REGISTER' check (measure in ('REGISTER', 'CARDS'));
