#!/usr/bin/env bash
# How long the published command takes from nothing to its result, beside an empty console program in the same run.
# usage: cold-start.sh [DOCUMENT] [RUNS]      Prints the median of each in milliseconds.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
document=$(realpath "${1:-$root/functions/Local/samples/offer.pdf}")
runs=${2:-21}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

rid="linux-$(uname -m | sed 's/x86_64/x64/; s/aarch64/arm64/')"
publish=(-c Release -r "$rid" --self-contained false -p:PublishReadyToRun=true)
dotnet publish "$root/functions/Local" "${publish[@]}" -o "$scratch/coach" >/dev/null
mkdir "$scratch/empty"
cat > "$scratch/empty/empty.csproj" <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <InvariantGlobalization>true</InvariantGlobalization>
  </PropertyGroup>
</Project>
PROJECT
echo 'return 0;' > "$scratch/empty/Program.cs"
dotnet publish "$scratch/empty" "${publish[@]}" -o "$scratch/empty/out" >/dev/null

milliseconds() {
    local start=$EPOCHREALTIME
    "$@" >/dev/null
    local end=$EPOCHREALTIME
    echo $(((${end/./} - ${start/./}) / 1000))
}
median() { sort -n | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'; }

# In turns, so that a busy moment of the machine falls on both.
for ((run = 0; run < runs; run++)); do
    milliseconds "$scratch/empty/out/empty" >> "$scratch/empty.ms"
    milliseconds "$scratch/coach/coach" read "$document" --json >> "$scratch/coach.ms"
done
echo "empty program: $(median < "$scratch/empty.ms") ms, coach read --json: $(median < "$scratch/coach.ms") ms (medians of $runs cold runs)"
