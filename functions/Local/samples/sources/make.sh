#!/usr/bin/env bash
# Makes the sample letters again, each by another producer. Needs: chromium, libreoffice-writer, groff, python3-reportlab.
set -euo pipefail
cd "$(dirname "$0")"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer --user-data-dir="$scratch/chromium" --print-to-pdf="$PWD/../offer.pdf" "file://$PWD/offer.html"
soffice -env:UserInstallation="file://$scratch/office" --headless --convert-to docx:"Office Open XML Text" --outdir .. stockholm.html
# The web export of LibreOffice puts the first line on no page, so the PDF is the browser's.
chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer --user-data-dir="$scratch/chromium" --print-to-pdf="$PWD/../stockholm.pdf" "file://$PWD/stockholm.html"
groff -ms -Tpdf quillfern.ms > ../quillfern.pdf
/usr/bin/python3 brackenmoor.py ../brackenmoor.pdf
