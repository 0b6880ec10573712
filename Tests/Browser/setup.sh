#!/bin/sh
# Makes the browser tests' Python environment: Tests/Browser/setup.sh [DIR]
# What the tests drive is the system's Chromium; the validator needs a Java runtime.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
environment=${1:-"$here/.venv"}

missing=""
command -v chromium >/dev/null || missing="$missing chromium"
command -v java >/dev/null || missing="$missing default-jre-headless"
python3 -c 'import ensurepip' 2>/dev/null || missing="$missing python3-venv"
if [ -n "$missing" ]; then
  echo "Installing:$missing"
  as_root=""
  [ "$(id -u)" -eq 0 ] || as_root=sudo
  $as_root apt-get update -qq
  # shellcheck disable=SC2086
  DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends $missing
fi

[ -x "$environment/bin/python" ] || python3 -m venv "$environment"
"$environment/bin/pip" install --quiet --disable-pip-version-check -r "$here/requirements.txt"
echo "$environment/bin/python is ready"
