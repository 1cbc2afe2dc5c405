-- An application for withholding is addressed to one employer: which coming onto another register has ended it. Taking that
-- back finds by it what to restore.
alter table deduction_application add column ended_by uuid references membership_event;
alter table deduction_application add constraint deduction_application_ended check (ended_by is null or withdrawn_on is not null);
