#!/usr/bin/env bash
# How long the published command takes from nothing to its result, beside an empty console program in the same run.
# usage: cold-start.sh [DOCUMENT] [RUNS]      Prints the median of each in milliseconds.
. "$(dirname "$0")/published.sh"
trap 'rm -rf "$scratch"' EXIT
document=$(realpath "${1:-$root/functions/Local/samples/offer.pdf}")
runs=${2:-21}

publish "$root/functions/Local" "$scratch/coach"
publish_empty Microsoft.NET.Sdk 'return 0;'

measure() {
    local start=$EPOCHREALTIME
    "$@" >/dev/null
    milliseconds_since "$start"
}

# In turns, so that a busy moment of the machine falls on both.
for ((run = 0; run < runs; run++)); do
    measure "$scratch/empty/out/empty" >> "$scratch/empty.ms"
    measure "$scratch/coach/coach" read "$document" --json >> "$scratch/coach.ms"
done
echo "empty program: $(median < "$scratch/empty.ms") ms, coach read --json: $(median < "$scratch/coach.ms") ms (medians of $runs cold runs)"
