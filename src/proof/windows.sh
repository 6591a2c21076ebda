#!/usr/bin/env bash
# Kills the window while somebody types in it, and looks each time whether what was typed two seconds before is on the
# disk, and whether the next start offers it.   src/proof/windows.sh [KILLS]   (10 unless told)
#
# First: ./mvnw -q -DskipTests package. It needs a display of its own (Xvfb) and xdotool; the pictures of what each start
# offered are left in target/windows where import (ImageMagick) is there.
set -uo pipefail
cd "$(dirname "$0")/../.."
kills=${1:-10}
program=$PWD/target/planvaerk/bin/planvaerk
[ -x "$program" ] && [ -d target/test-classes ] || { echo "first: ./mvnw -q -DskipTests package" >&2; exit 2; }
for tool in Xvfb xdotool; do command -v $tool >/dev/null || { echo "skipped: $tool is missing" >&2; exit 0; }; done
java25() { for j in "${JAVA_HOME:-}" /usr/lib/jvm/*; do if grep -qs '^JAVA_VERSION="25' "$j/release"; then echo "$j/bin/java"; return; fi; done; echo java; }
export LC_ALL=C.UTF-8 DISPLAY=:${SCREEN_NUMBER:-87}
work=$(mktemp -d)
pictures=target/windows
mkdir -p $pictures
Xvfb "$DISPLAY" -screen 0 1440x900x24 >/dev/null 2>&1 &
xvfb=$!
window=
trap '[ -n "$window" ] && kill -9 "$window" 2>/dev/null; kill $xvfb; rm -rf "$work"' EXIT
sleep 1

"$program" example banesvinget -o "$work/plan.plan" >/dev/null || exit 1

# The launcher becomes the Java that it starts, so its number is the window's.
start() {
  "$program" --data "$work/data" "$@" >/dev/null 2>&1 &
  window=$!
  for _ in $(seq 120); do
    sleep 0.5
    timeout 5 xdotool search --onlyvisible --name Planværk >/dev/null 2>&1 && break
  done
  sleep 4
}
end() {
  kill -9 "$window"
  wait "$window" 2>/dev/null
  window=
}

lost=0
for i in $(seq "$kills"); do
  word="draebt$i-$RANDOM"
  start "$work/plan.plan"
  timeout 5 xdotool key Escape
  timeout 20 xdotool type --delay $((20 + RANDOM % 60)) " $word "
  sleep 2
  timeout 20 xdotool type --delay 15 "og mere" &
  typing=$!
  sleep 0.$((RANDOM % 9))
  end
  wait $typing 2>/dev/null
  if "$(java25)" -cp "target/test-classes:target/classes:target/planvaerk/lib/*" dk.planvaerk.proof.LeftBehind "$work/data" "$word"; then
    echo "kill $i: $word is on the disk"
  else
    echo "kill $i: $word is lost"
    lost=$((lost + 1))
  fi
  start
  command -v import >/dev/null && timeout 20 import -window root "$pictures/$i.png"
  end
done
echo "$kills kills of the window, $lost texts lost"
[ $lost = 0 ]
