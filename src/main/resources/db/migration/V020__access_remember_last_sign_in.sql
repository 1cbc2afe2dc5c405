-- When an account was last used, so that whoever gave it can see that it works.
alter table user_account add column signed_in_at timestamptz;
