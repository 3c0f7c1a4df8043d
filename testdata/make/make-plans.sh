#!/bin/sh
# Makes testdata/plans/*.docx from testdata/make/sources/*.xml and testdata/varied/*.docx from
# testdata/make/sources/varied/*.xml, and the PDF of each with LibreOffice.
# The files are kept in the project: LibreOffice is needed only to make them again.
set -eu
cd "$(dirname "$0")/../.."
java testdata/make/PlanDocx.java

office=$(command -v soffice || command -v libreoffice) || {
  echo "LibreOffice not found: the DOCX files are made, the PDF files are left as they were." >&2
  exit 1
}
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT
for folder in testdata/plans testdata/varied; do
  "$office" "-env:UserInstallation=file://$profile" --headless --convert-to pdf --outdir "$folder" "$folder"/*.docx
done
