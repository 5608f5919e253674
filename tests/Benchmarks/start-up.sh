#!/usr/bin/env bash
# How long `coach serve` takes from nothing to its first answer, and what memory it has at rest, beside an empty ASP.NET program in the same run.
# usage: start-up.sh [RUNS]      Prints medians.
. "$(dirname "$0")/published.sh"
server=
trap '[ -z "$server" ] || kill -9 "$server" 2>/dev/null || true; rm -rf "$scratch"' EXIT
runs=${1:-11}

publish "$root/functions/Local" "$scratch/coach"
publish_empty Microsoft.NET.Sdk.Web 'var app = WebApplication.CreateSlimBuilder(args).Build(); app.MapGet("/health", () => "well"); app.Run();'

# NAME ADDRESS COMMAND...: asks until there is an answer. Notes the milliseconds from the start of the program on, and the memory it has a second later, in MB.
measure() {
    local name=$1 address=$2 start
    shift 2
    start=$EPOCHREALTIME
    "$@" >/dev/null 2>&1 &
    server=$!
    until curl -fs -o /dev/null "$address"; do
        kill -0 "$server" 2>/dev/null || { echo "$name ended before it answered: is its port in use?"; exit 1; }
        sleep 0.005
    done
    milliseconds_since "$start" >> "$scratch/$name.ms"
    sleep 1
    awk '/^VmRSS/ { print int($2 / 1024) }' "/proc/$server/status" >> "$scratch/$name.mb"
    kill -9 "$server"
    wait "$server" 2>/dev/null || true
    server=
}

for ((run = 0; run < runs; run++)); do
    measure empty http://127.0.0.1:7491/health "$scratch/empty/out/empty" --urls http://127.0.0.1:7491
    measure coach http://127.0.0.1:7492/health "$scratch/coach/coach" serve --port 7492 --data "$scratch/data"
done
for name in empty coach; do
    echo "$name: first answer after $(median < "$scratch/$name.ms") ms, $(median < "$scratch/$name.mb") MB at rest (medians of $runs)"
done
echo "published: $(du -sm "$scratch/coach" | cut -f1) MB"
