#!/usr/bin/env bash
# Fills the manifests of Teams and Slack for one deployment and packs the Teams app.
#   infra/fill-manifests.sh HOST BOT_ID PUBLISHER SITE [OUT]
# HOST and BOT_ID are COACH_HOST and COACH_BOT_ID of `azd env get-values`; SITE is where your privacy statement and terms are. OUT is artifacts/manifests.
set -euo pipefail
if [ $# -lt 4 ]; then
    sed -n '2,4s/^# \{0,1\}//p' "$0" >&2
    exit 2
fi
host=$1 bot=$2 publisher=$3 site=$4 out=${5:-artifacts/manifests}
case $host in *[!a-z0-9.-]*) echo "HOST is a host name, without https:// and path." >&2; exit 2 ;; esac
case $bot in *[!0-9a-f-]*) echo "BOT_ID is the bot's client id, a GUID in lower case." >&2; exit 2 ;; esac
case $site in *[!a-z0-9.-]*) echo "SITE is a host name, without https:// and path." >&2; exit 2 ;; esac
case $publisher in *[\"\\\|\&]*) echo 'PUBLISHER is a name without " \ | and &.' >&2; exit 2 ;; esac
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$out/teams"
fill() { sed -e "s|{{HOST}}|$host|g" -e "s|{{BOT_ID}}|$bot|g" -e "s|{{PUBLISHER}}|$publisher|g" -e "s|{{SITE}}|$site|g" "$1"; }
fill "$here/teams/manifest.json" > "$out/teams/manifest.json"
cp "$here/teams/color.png" "$here/teams/outline.png" "$out/teams/"
fill "$here/slack/manifest.json" > "$out/slack-manifest.json"
(cd "$out/teams" && rm -f ../teams.zip && zip -q ../teams.zip manifest.json color.png outline.png)
echo "Teams: upload $out/teams.zip. Slack: create an app from $out/slack-manifest.json."
