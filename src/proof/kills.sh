#!/usr/bin/env bash
# Kills a process that writes and saves plans, again and again, and looks each time whether all that it said was on the disk
# is there.   src/proof/kills.sh [KILLS [FOLDER]]   (10,000 unless told, in target/proof)
#
# First: ./mvnw -q -DskipTests package. It can be ended at any time and goes on where it was; the folder has its state,
# and deleting that begins anew. It ends with an error, and leaves everything as it is, at the first thing that is lost.
# Two of it may run beside each other, in two folders.
set -euo pipefail
cd "$(dirname "$0")/../.."
[ -d target/planvaerk/lib ] && [ -d target/test-classes ] || { echo "first: ./mvnw -q -DskipTests package" >&2; exit 2; }
java25() { for j in "${JAVA_HOME:-}" /usr/lib/jvm/*; do if grep -qs '^JAVA_VERSION="25' "$j/release"; then echo "$j/bin"; return; fi; done; dirname "$(command -v java)"; }
bin=$(java25)
folder=${2:-target/proof}

# Jars and a cache of their classes, so that most of the time is killing and not starting.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$bin/jar" cf "$work/tests.jar" -C target/test-classes .
path="$work/tests.jar:$(ls target/planvaerk/lib/*.jar | paste -sd:)"
"$bin/java" -cp "$path" dk.planvaerk.proof.KillLoop "$work/training" 0
"$bin/java" -XX:AOTCacheOutput="$work/kills.aot" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "$path" \
  dk.planvaerk.proof.KillChild "$work/training/plan-0" 5 1 300 >/dev/null 2>&1

"$bin/java" -Dproof.cache="$work/kills.aot" -cp "$path" dk.planvaerk.proof.KillLoop "$folder" "${1:-10000}"
