#!/bin/sh
# Makes testdata/plans/*.docx from testdata/make/sources/*.xml, testdata/varied/*.docx from
# testdata/make/sources/varied/*.xml, testdata/gold/dev/*.docx from testdata/make/sources/gold-dev/*.xml and
# testdata/gold/more/*.docx from testdata/make/sources/gold-more/*.xml,
# with LibreOffice the PDF of each, two of them as DOC and RTF, and the XLSX from testdata/make/sources/gold-dev/*.fods.
# The files are kept in the project: LibreOffice is needed only to make them again.
set -eu
cd "$(dirname "$0")/../.."
java testdata/make/PlanDocx.java

office=$(command -v soffice || command -v libreoffice) || {
  echo "LibreOffice not found: the DOCX files are made, the other files are left as they were." >&2
  exit 1
}
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT
for folder in testdata/plans testdata/varied testdata/gold/dev testdata/gold/more; do
  "$office" "-env:UserInstallation=file://$profile" --headless --convert-to pdf --outdir "$folder" "$folder"/*.docx
done
"$office" "-env:UserInstallation=file://$profile" --headless --convert-to xlsx --outdir testdata/gold/dev testdata/make/sources/gold-dev/*.fods
for format in doc rtf; do
  for plan in kon-ray-district-letter-2023 kon-tum-finance-department-annex-2022; do
    "$office" "-env:UserInstallation=file://$profile" --headless --convert-to "$format" --outdir testdata/formats "testdata/plans/$plan.docx"
  done
done
