#!/usr/bin/env bash
# Kills a process that writes and saves plans, again and again, and looks each time whether all that it said was on the disk
# is there.   src/proof/kills.sh [KILLS]   (10,000 unless told)
#
# First: ./mvnw -q -DskipTests package. It can be ended at any time and goes on where it was; target/proof has its state,
# and deleting that begins anew. It ends with an error, and leaves everything as it is, at the first thing that is lost.
set -euo pipefail
cd "$(dirname "$0")/../.."
[ -d target/planvaerk/lib ] && [ -d target/test-classes ] || { echo "first: ./mvnw -q -DskipTests package" >&2; exit 2; }
java25() { for j in "${JAVA_HOME:-}" /usr/lib/jvm/*; do if grep -qs '^JAVA_VERSION="25' "$j/release"; then echo "$j/bin/java"; return; fi; done; echo java; }
exec "$(java25)" -cp "target/test-classes:target/classes:target/planvaerk/lib/*" dk.planvaerk.proof.KillLoop target/proof "${1:-10000}"
