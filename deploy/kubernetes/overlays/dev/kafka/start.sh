#!/bin/bash
# Formats the storage once, then becomes the broker, so that it gets the signals itself.
set -euo pipefail
settings=/etc/cesizen/server.properties
/opt/kafka/bin/kafka-storage.sh format --ignore-formatted --cluster-id CESIZen-dev-cluster-01 --config "$settings"
exec /opt/kafka/bin/kafka-server-start.sh "$settings"
