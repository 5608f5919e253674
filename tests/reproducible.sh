#!/usr/bin/env bash
# Builds the program twice from the same sources, in two folders of different names, and compares every library of its own: the bytes must be the same, so that whoever has
# the sources can tell whether a program was built from them. Without debug information: that of the program itself differs from folder to folder. Needs the .NET SDK of global.json and git; takes what is committed.
#   tests/reproducible.sh [PROJECT, functions/Local unless named]
set -euo pipefail
cd "$(dirname "$0")/.."
project=${1:-functions/Local}
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT

build() {
    mkdir -p "$1"
    git archive HEAD | tar -x -C "$1"
    dotnet build "$1/$project" -c Release -o "$1/out" -p:ContinuousIntegrationBuild=true -p:DeterministicSourcePaths=false -p:RunAnalyzers=false -p:DebugType=none -p:DebugSymbols=false -nodeReuse:false -clp:ErrorsOnly >/dev/null
    (cd "$1/out" && sha256sum Negotiation.*.dll coach.dll | sort -k 2)
}

build "$home/one" >"$home/one.sums"
build "$home/a/second/place" >"$home/two.sums"
if ! diff "$home/one.sums" "$home/two.sums"; then
    echo "The two builds differ."
    exit 1
fi
echo "$(wc -l <"$home/one.sums") libraries, the same bytes from both builds."
