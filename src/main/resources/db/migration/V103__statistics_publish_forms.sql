-- Forms that came as a file; those of the product are resources of it. A published form is never changed: a mistake is mended by another edition.
create table form_template (
    form            text primary key collate "C",
    organization_id uuid not null references organization,
    content         text not null,
    sha256          text not null collate "C",
    published_at    timestamptz not null,
    published_by    uuid
);
create index form_template_organization on form_template (organization_id);
revoke update, delete on form_template from ${app_role};
