#!/usr/bin/env bash
# Measures how fast Planværk is on this machine and prints a table in Markdown; the method stands in
# src/docs/performance.md.   src/bench/run.sh [RUNS]   (5 unless told; SCREEN=1366x768 for another screen than 1920x1080)
#
# First: ./mvnw -q -DskipTests package. What is measured beside it is left out where it is missing: node and npm,
# soffice, Xvfb or a display, xdotool and import (ImageMagick), GNU time.
set -uo pipefail
cd "$(dirname "$0")/../.."
runs=${1:-5}
program=$PWD/target/planvaerk
planvaerk=$program/bin/planvaerk
examples=$PWD/src/main/resources/dk/planvaerk/storage/example
[ -x "$planvaerk" ] || { echo "first: ./mvnw -q -DskipTests package" >&2; exit 2; }
export LC_ALL=C.UTF-8
work=$(mktemp -d)
export XDG_DATA_HOME=$work/data
xvfb=
trap 'if [ -n "$xvfb" ]; then kill "$xvfb"; fi; rm -rf "$work"' EXIT

have() { command -v "$1" >/dev/null 2>&1; }
row() { printf '| %s | %s | %s |\n' "$1" "$2" "${3:-}"; }
missing() { row "$1" "not measured" "$2 is missing"; }
java25() { for j in "${JAVA_HOME:-}" /usr/lib/jvm/*; do if grep -qs '^JAVA_VERSION="25' "$j/release"; then echo "$j/bin/java"; return; fi; done; echo java; }
java=$(java25)

# Seconds and megabytes of one run of a command: the process from its start to its end.
once() { /usr/bin/time -f '%e %M' -o "$work/time" "$@" >/dev/null 2>&1; cat "$work/time"; }

# The median of some runs: "seconds megabytes".
median() {
  local label=$1; shift
  for _ in $(seq "$runs"); do once "$@"; done | tail -n "$runs" > "$work/$label"
  printf '%s %d' "$(cut -d' ' -f1 "$work/$label" | sort -n | sed -n "$(((runs + 1) / 2))p")" \
    "$(($(cut -d' ' -f2 "$work/$label" | sort -n | sed -n "$(((runs + 1) / 2))p") / 1024))"
}
measured() { # what, command...
  local what=$1; shift
  local m; m=$(median "$(echo "$what" | tr -dc 'A-Za-z0-9')" "$@")
  row "$what" "${m% *} s" "${m#* } MB"
}

echo "Machine: $(nproc) cores, $(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -1), $(($(sed -n 's/^MemTotal: *\([0-9]*\).*/\1/p' /proc/meminfo) / 1048576)) GB, $(sed -n 's/^PRETTY_NAME="\(.*\)"/\1/p' /etc/os-release). Load at the beginning: $(cut -d' ' -f1 /proc/loadavg)."
echo "Versions: $("$planvaerk" --version), Java $("$java" -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/\1/p')$(have node && echo ", node $(node -v)")$(have soffice && echo ", $(soffice --version 2>/dev/null | cut -d' ' -f1,2)"). Medians of $runs runs."
echo
echo "| what | time | memory or note |"
echo "|---|---|---|"
have /usr/bin/time || { missing "everything" "GNU time"; exit 1; }

for rows in 50 200 1000 5000; do "$java" src/bench/MakeTable.java "$rows" 9 60 "$work/$rows.json"; done

measured "\`--version\`" "$planvaerk" --version
mv "$program"/lib/*.aot "$work/" 2>/dev/null && {
  measured "\`--version\` without the AOT cache" "$planvaerk" --version
  mv "$work"/*.aot "$program/lib/"
}
for rows in 50 200 1000 5000; do
  measured "$rows rows: import" "$planvaerk" import "$work/$rows.json" -o "$work/$rows.plan"
  measured "$rows rows: to Word" "$planvaerk" export "$work/$rows.plan" --to docx -o "$work/$rows.docx"
  measured "$rows rows: to PDF" "$planvaerk" export "$work/$rows.plan" --to pdf -o "$work/$rows.pdf"
done
measured "200 rows: import and to Word, two processes" sh -c \
  "'$planvaerk' import '$work/200.json' -o '$work/both.plan' && '$planvaerk' export '$work/both.plan' --to docx -o '$work/both.docx'"
if have npm && cp src/bench/package.json src/bench/docx-table.mjs "$work" && (cd "$work" && npm install --silent >/dev/null 2>&1); then
  measured "200 rows: npm docx" node "$work/docx-table.mjs" "$work/200.json" "$work/npm.docx"
else
  missing "200 rows: npm docx" "node, npm or the network"
fi
if have soffice; then
  measured "200 rows: soffice makes a PDF of the Word file" soffice "-env:UserInstallation=file://$work/lo" --headless --convert-to pdf --outdir "$work/lo-pdf" "$work/200.docx"
else
  missing "200 rows: soffice makes a PDF of the Word file" "soffice"
fi

if [ -z "${DISPLAY:-}" ]; then
  have Xvfb || { missing "the window" "Xvfb or a display"; exit 0; }
  Xvfb -displayfd 3 -screen 0 ${SCREEN:-1920x1080}x24 3>"$work/display" >/dev/null 2>&1 & xvfb=$!
  sleep 2
  DISPLAY=:$(cat "$work/display"); export DISPLAY
fi

number() { sed -n "s/^ *\"$1\": \([0-9.]*\).*/\1/p" | sort -n | awk '{ n[NR] = $1 } END { print n[int((NR + 1) / 2)] }'; }
started() { # what
  for _ in $(seq "$runs"); do timeout 120 "$planvaerk" --bench-start "$examples/banesvinget.plan"; done > "$work/start" 2>/dev/null
  row "Banesvinget: process to plan$1" "$(number startToPlan < "$work/start") ms"
  row "Banesvinget: process to first typed letter$1" "$(number startToLetter < "$work/start") ms"
}
started ""
mv "$program"/lib/*.aot "$work/" 2>/dev/null && {
  started ", without the AOT cache"
  mv "$work"/*.aot "$program/lib/"
}

# LibreOffice Writer shows the Word file: its window has the file's name, and the screen has been the same three
# times in a row, 100 ms apart; the first of the three counts.
writer() {
  local begin now last= same=0 at=0
  begin=$(date +%s%N)
  soffice "-env:UserInstallation=file://$work/lo" --norestore --nologo --writer "$work/banesvinget.docx" >/dev/null 2>&1 & local office=$!
  for _ in $(seq 400); do
    sleep 0.1
    timeout 5 xdotool search --name banesvinget >/dev/null 2>&1 || continue
    now=$(timeout 5 import -window root -depth 8 rgb:- 2>/dev/null | cksum)
    if [ "$now" = "$last" ]; then same=$((same + 1)); else same=0; at=$(date +%s%N); fi
    last=$now
    [ "$same" -ge 2 ] && break
  done
  [ "$at" -gt 0 ] && echo $(((at - begin) / 1000000))
  soffice "-env:UserInstallation=file://$work/lo" --terminate_after_init >/dev/null 2>&1
  kill "$office" 2>/dev/null; wait "$office" 2>/dev/null
}
if have soffice && have xdotool && have import; then
  "$planvaerk" export "$examples/banesvinget.plan" --to docx -o "$work/banesvinget.docx" 2>/dev/null
  writer >/dev/null # makes its user folder
  for _ in $(seq "$runs"); do writer; done | sort -n > "$work/writer"
  if [ -s "$work/writer" ]; then
    row "Banesvinget: LibreOffice Writer shows the Word file" "$(sed -n "$((($(wc -l < "$work/writer") + 1) / 2))p" "$work/writer") ms"
  else
    missing "Banesvinget: LibreOffice Writer shows the Word file" "LibreOffice's window"
  fi
else
  missing "Banesvinget: LibreOffice Writer shows the Word file" "soffice, xdotool or import"
fi

# Three rows whose cells have 3,000 words each.
"$java" src/bench/MakeTable.java 3 9 3000 "$work/tall.json" && "$planvaerk" import "$work/tall.json" -o "$work/tall.plan" >/dev/null 2>&1
for rows in 200 1000 tall; do
  JAVA_TOOL_OPTIONS=-Dprism.order=sw timeout 600 "$planvaerk" --bench-frames "$work/$rows.plan" > "$work/frames" 2>/dev/null
  row "$rows rows: chosen to shown" "$(number chosenToPlan < "$work/frames") ms"
  for what in scrolling typing; do
    sed -n "/\"$what\"/,/}/p" "$work/frames" > "$work/part"
    row "$rows rows: $what, $(number frames < "$work/part") frames" \
      "$(number average < "$work/part") / $(number p95 < "$work/part") / $(number p99 < "$work/part") / $(number longest < "$work/part") ms" \
      "average / p95 / p99 / longest; over 33: $(number over33 < "$work/part"), 50: $(number over50 < "$work/part"), 100: $(number over100 < "$work/part")"
  done
  row "$rows rows: memory of the window" "" "heap $(number heap < "$work/frames") MB, resident $(number resident < "$work/frames") MB, at most $(number residentMost < "$work/frames") MB"
done
