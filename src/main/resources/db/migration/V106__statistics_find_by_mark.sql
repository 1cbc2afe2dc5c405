-- A file is verified by its mark, among the reports of all years.
create index form_report_version_sha256 on form_report_version (sha256);
create index report_total_sha256 on report_total (sha256);
