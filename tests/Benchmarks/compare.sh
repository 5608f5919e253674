#!/usr/bin/env bash
# Two commits against each other: both are built, then run in turns, so that a busy moment of the machine falls on both. Prints the ratio of each hot path.
# usage: compare.sh BEFORE [AFTER [FILTER]]      AFTER is HEAD where it is not given. The benchmarks are those of this checkout.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
before=${1:?usage: compare.sh BEFORE [AFTER [FILTER]]} after=${2:-HEAD} filter=${3:-*}
scratch=$(mktemp -d)
trap 'for side in before after; do git -C "$root" worktree remove --force "$scratch/$side" 2>/dev/null || true; done; rm -rf "$scratch"' EXIT
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

for side in before after; do
    git -C "$root" worktree add --quiet --detach "$scratch/$side" "${!side}"
    rm -rf "$scratch/$side/tests/Benchmarks"
    cp -r "$root/tests/Benchmarks" "$scratch/$side/tests/Benchmarks"
    rm -rf "$scratch/$side/tests/Benchmarks/"{bin,obj}
    cp "$root/Directory.Packages.props" "$scratch/$side/"
    cp "$root/tests/Coach.Tests/Samples.cs" "$scratch/$side/tests/Coach.Tests/"
    dotnet build "$scratch/$side/tests/Benchmarks" -c Release -p:RunAnalyzers=false >"$scratch/log" || { cat "$scratch/log"; exit 1; }
done
for round in 1 2; do
    for side in before after; do
        (cd "$scratch/$side/tests/Benchmarks" && dotnet run -c Release --no-build -- --filter "$filter" --job short --exporters json --artifacts "$scratch/$side.$round" >"$scratch/log") || { cat "$scratch/log"; exit 1; }
        mkdir -p "$scratch/reports/$side/$round"
        cp "$scratch/$side.$round"/results/*.json "$scratch/reports/$side/$round/"
    done
done
cd "$scratch/after/tests/Benchmarks"
dotnet run -c Release --no-build -- ratios "$scratch/reports/before" "$scratch/reports/after"
