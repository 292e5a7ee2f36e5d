#!/bin/bash
# Where mails are sent, an address has to be confirmed, and a sign-up tells nobody who has an account. CESIZEN_VERIFY_EMAIL=false
# undoes that. Without mails nobody could confirm anything.
set -euo pipefail
if [[ -z ${CESIZEN_VERIFY_EMAIL:-} ]]; then
    CESIZEN_VERIFY_EMAIL=false
    [[ -z ${CESIZEN_SMTP_HOST:-} ]] || CESIZEN_VERIFY_EMAIL=true
fi
export CESIZEN_VERIFY_EMAIL
exec /opt/keycloak/bin/kc.sh start --optimized --import-realm "$@"
