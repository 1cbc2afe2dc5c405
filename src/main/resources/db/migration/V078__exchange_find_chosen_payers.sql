-- Payers who were told apart by a person, by whom they were said to be: when two records become one the answer follows. Few
-- are, so the index holds only them.
create index dues_payer_chosen on dues_payer using gin (chosen) where chosen <> '{}';
