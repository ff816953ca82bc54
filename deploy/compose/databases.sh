#!/usr/bin/env bash
# Run by PostgreSQL's image on an empty volume: a role and a database of its own for each
set -euo pipefail
for owner in partner registration statistics keycloak; do
    password="JANGKAU_DATABASE_${owner^^}_PASSWORD"
    psql --username "$POSTGRES_USER" --no-psqlrc --set=ON_ERROR_STOP=1 --set=owner="$owner" --set=password="${!password}" <<'SQL'
CREATE ROLE :"owner" LOGIN PASSWORD :'password';
CREATE DATABASE :"owner" OWNER :"owner";
SQL
done
