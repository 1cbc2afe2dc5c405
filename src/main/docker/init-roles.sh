#!/usr/bin/env bash
# Runs once, when the database container is empty: three roles, so that pages can neither change the schema nor load in bulk.
set -euo pipefail
: "${REGISTRY_OWNER_PASSWORD:?}" "${REGISTRY_APP_PASSWORD:?}" "${REGISTRY_LOADER_PASSWORD:?}"

psql --no-psqlrc --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname="$POSTGRES_DB" <<'SQL'
\getenv owner_password REGISTRY_OWNER_PASSWORD
\getenv app_password REGISTRY_APP_PASSWORD
\getenv loader_password REGISTRY_LOADER_PASSWORD
create role registry_owner login password :'owner_password';
create role registry_app login password :'app_password';
create role registry_loader login password :'loader_password';
select format('alter database %I owner to registry_owner', current_database()) \gexec
select format('revoke connect, temporary on database %I from public', current_database()) \gexec
select format('grant connect on database %I to registry_app, registry_loader', current_database()) \gexec
SQL
