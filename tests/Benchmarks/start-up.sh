#!/usr/bin/env bash
# How long `coach serve` takes from nothing to its first answer, and what memory it has at rest, beside an empty ASP.NET program in the same run.
# usage: start-up.sh [RUNS]      Prints medians.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
runs=${1:-11}
scratch=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill -9 "$server" 2>/dev/null || true; rm -rf "$scratch"' EXIT
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

rid="linux-$(uname -m | sed 's/x86_64/x64/; s/aarch64/arm64/')"
publish=(-c Release -r "$rid" --self-contained false -p:PublishReadyToRun=true)
dotnet publish "$root/functions/Local" "${publish[@]}" -o "$scratch/coach" >/dev/null
mkdir "$scratch/empty"
cat > "$scratch/empty/empty.csproj" <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk.Web">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <InvariantGlobalization>true</InvariantGlobalization>
  </PropertyGroup>
</Project>
PROJECT
cat > "$scratch/empty/Program.cs" <<'PROGRAM'
var app = WebApplication.CreateSlimBuilder(args).Build();
app.MapGet("/health", () => "well");
app.Run();
PROGRAM
dotnet publish "$scratch/empty" "${publish[@]}" -o "$scratch/empty/out" >/dev/null

# Asks until there is an answer: milliseconds from the start of the program on, then the memory it has a second later, in MB.
measure() {
    local name=$1 address=$2 start end
    shift 2
    start=$EPOCHREALTIME
    "$@" >/dev/null 2>&1 &
    server=$!
    until curl -fs -o /dev/null "$address"; do sleep 0.005; done
    end=$EPOCHREALTIME
    echo $(((${end/./} - ${start/./}) / 1000)) >> "$scratch/$name.ms"
    sleep 1
    awk '/^VmRSS/ { print int($2 / 1024) }' "/proc/$server/status" >> "$scratch/$name.mb"
    kill -9 "$server"
    wait "$server" 2>/dev/null || true
    server=
}
median() { sort -n | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'; }

for ((run = 0; run < runs; run++)); do
    measure empty http://127.0.0.1:7491/health "$scratch/empty/out/empty" --urls http://127.0.0.1:7491
    measure coach http://127.0.0.1:7492/health "$scratch/coach/coach" serve --port 7492 --data "$scratch/data"
done
for name in empty coach; do
    echo "$name: first answer after $(median < "$scratch/$name.ms") ms, $(median < "$scratch/$name.mb") MB at rest (medians of $runs)"
done
echo "published: $(du -sm "$scratch/coach" | cut -f1) MB"
