#!/bin/sh
# Builds the example site and the torture site, and tests both in a browser and a validator; then
# tests the preview in the browser.
# Needs .build/release/materia, or another program in $MATERIA. Ends with `N passed, N failed`.
set -eu
cd "$(dirname "$0")/../.."

materia=${MATERIA:-.build/release/materia}
environment=${BROWSER_TESTS_VENV:-Tests/Browser/.venv}
built=$(mktemp -d)
trap 'rm -rf "$built"' EXIT

Tests/Browser/setup.sh "$environment"

# The states of pages depend on the date.
day=2026-11-21
"$materia" build --quiet --as-of "$day" --output "$built/example"
"$materia" build --quiet --as-of "$day" --site Tests/Browser/torture --output "$built/torture"

status=0
echo "The example site"
"$environment/bin/python" Tests/Browser/run.py \
  --output "$built/example" --base /health/ --per-kind 2 || status=1
echo "The torture site"
"$environment/bin/python" Tests/Browser/run.py \
  --output "$built/torture" --base /deep/base/ --per-kind 3 || status=1
echo "The preview"
"$environment/bin/python" Tests/Browser/preview_check.py --program "$materia" || status=1
exit $status
