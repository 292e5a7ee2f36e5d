#!/bin/bash
# Makes the schemas and roles that deploy/postgres declares; safe to repeat.
# Connects by PGHOST, PGPORT, PGUSER, PGPASSWORD, PGDATABASE; reads <SCHEMA>_OWNER_PASSWORD, <SCHEMA>_APP_PASSWORD, KEYCLOAK_PASSWORD.
set -euo pipefail
declared=${DECLARED:-/declared}

# The templates quote a password as an SQL literal, so only characters that need no quoting are accepted.
secret() {
    local value=${!1:-}
    [[ $value =~ ^[A-Za-z0-9_-]{12,}$ ]] || { echo "$1 must be 12 or more of A-Z a-z 0-9 _ -" >&2; exit 1; }
    echo "$value"
}

# apply <template> <schema> <owner password> <login password>
apply() {
    local sql
    sql=$(sed -e "s/\${schema}/$2/g" -e "s/\${ownerPassword}/$3/g" -e "s/\${appPassword}/$4/g" -e "s/\${password}/$4/g" "$declared/$1")
    [[ $sql != *"\${"* ]] || { echo "$1 has a placeholder that nobody fills" >&2; exit 1; }
    psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --single-transaction --file=- <<<"$sql"
    echo "$2: ready"
}

export PGCONNECT_TIMEOUT=5 PGOPTIONS="--client-min-messages=warning"
for attempt in {1..60}; do
    pg_isready --quiet && break
    [[ $attempt -lt 60 ]] || { echo "no PostgreSQL at $PGHOST after 60 tries" >&2; exit 1; }
    sleep 2
done

for schema in auth emotion stress garden ticket gdpr; do
    owner=$(secret "${schema^^}_OWNER_PASSWORD")
    app=$(secret "${schema^^}_APP_PASSWORD")
    apply roles.sql "$schema" "$owner" "$app"
done
# Empty where Keycloak has a database of its own.
if [[ -n ${KEYCLOAK_PASSWORD:-} ]]; then
    password=$(secret KEYCLOAK_PASSWORD)
    apply keycloak.sql keycloak "$password" "$password"
fi
