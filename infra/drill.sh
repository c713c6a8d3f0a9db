#!/usr/bin/env bash
# The backup drill: a service with reports, a backup while it runs, another empty account, a restore, the service on that, and the figures of both.
# With --app FOLDER it uses a published folder instead of publishing. Takes some seven minutes, of which five are the sweeper's patience.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
exec node infra/local/drill.mjs "$@"
