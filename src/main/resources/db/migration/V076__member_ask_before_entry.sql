-- Whoever is about to be entered is looked for by e-mail too, as on the page of duplicates.
create index member_email on member (lower(email)) where email is not null;
