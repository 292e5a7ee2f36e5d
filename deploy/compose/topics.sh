#!/bin/bash
# Makes the topics that deploy/kafka/topics.yaml declares and corrects their retention; safe to repeat.
# CESIZEN_KAFKA_SERVERS says where; TOPIC_REPLICATION (1) how many copies; TOPIC_DRY_RUN=1 prints only what was read.
set -euo pipefail
declared=${DECLARED:-/declared}/topics.yaml
servers=${CESIZEN_KAFKA_SERVERS:-kafka:9092}
replication=${TOPIC_REPLICATION:-1}
kafka=${KAFKA_BIN:-/opt/kafka/bin}
export LOG_DIR=/tmp/kafka-logs KAFKA_HEAP_OPTS="-Xmx128m" KAFKA_JVM_PERFORMANCE_OPTS="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"

# One "name partitions days" a topic and one its dead letters; fails on an entry that lacks a value.
topics() {
    awk '
    function value(key) { return match($0, "(^|[ ,{-])" key ": *[^ ,}]+") ? after(substr($0, RSTART, RLENGTH)) : "" }
    function after(pair) { sub(/^.*: */, "", pair); return pair }
    function row(name, partitions, days) {
        if (name !~ /^[a-z.-]+$/ || partitions !~ /^[0-9]+$/ || days !~ /^(-1|[0-9]+)$/) { print "unreadable: " $0 > "/dev/stderr"; failed = 1 }
        print name, partitions, days
    }
    { sub(/(^|[ \t])#.*/, "") }
    /^[a-zA-Z]+:/ { section = $1 }
    section == "deadLetters:" {
        if (value("suffix") != "") suffix = value("suffix")
        if (value("partitions") != "") partitions = value("partitions")
        if (value("retentionDays") != "") days = value("retentionDays")
    }
    section == "topics:" && /^ *- / { row(value("name"), value("partitions"), value("retentionDays")); names[++count] = value("name") }
    END {
        if (suffix == "") { print "no deadLetters" > "/dev/stderr"; failed = 1 }
        for (i = 1; i <= count; i++) row(names[i] suffix, partitions, days)
        exit failed
    }' "$declared"
}

wanted=$(topics)
[[ -n $wanted ]] || { echo "$declared declares no topic" >&2; exit 1; }
if [[ -n ${TOPIC_DRY_RUN:-} ]]; then echo "$wanted"; exit; fi

for attempt in {1..30}; do
    present=$(timeout 30 "$kafka/kafka-topics.sh" --bootstrap-server "$servers" --list) && break
    [[ $attempt -lt 30 ]] || { echo "no Kafka at $servers after 30 tries" >&2; exit 1; }
    sleep 2
done

while read -r name partitions days; do
    retention=$((days < 0 ? -1 : days * 86400000)) # -1 is Kafka's "for good"
    if grep -qx "$name" <<<"$present"; then
        "$kafka/kafka-configs.sh" --bootstrap-server "$servers" --alter --topic "$name" --add-config "retention.ms=$retention" </dev/null
    else
        "$kafka/kafka-topics.sh" --bootstrap-server "$servers" --create --if-not-exists --topic "$name" \
            --partitions "$partitions" --replication-factor "$replication" --config "retention.ms=$retention" </dev/null
    fi
done <<<"$wanted"
