# What the scripts that measure a start have in common; sourced by them. Makes the folder $scratch, emptied at the end.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
scratch=$(mktemp -d)
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
rid="linux-$(uname -m | sed 's/x86_64/x64/; s/aarch64/arm64/')"

# PROJECT OUT: publishes as the README says; what the build said is shown where it fails.
publish() {
    dotnet publish "$1" -c Release -r "$rid" --self-contained false -p:PublishReadyToRun=true -o "$2" >"$scratch/log" || { cat "$scratch/log"; exit 1; }
}

# SDK PROGRAM: publishes a program of those lines and nothing else to $scratch/empty/out.
publish_empty() {
    mkdir "$scratch/empty"
    cat > "$scratch/empty/empty.csproj" <<PROJECT
<Project Sdk="$1">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <InvariantGlobalization>true</InvariantGlobalization>
  </PropertyGroup>
</Project>
PROJECT
    echo "$2" > "$scratch/empty/Program.cs"
    publish "$scratch/empty" "$scratch/empty/out"
}

# SINCE: milliseconds from an $EPOCHREALTIME to now.
milliseconds_since() {
    local now=$EPOCHREALTIME
    echo $(((${now/./} - ${1/./}) / 1000))
}

median() { sort -n | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'; }
