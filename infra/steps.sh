#!/usr/bin/env bash
# Read in by the scripts beside it: how they print and run their steps.

show=false

say() { printf '%s\n' "$*" >&2; }

stop() { say "Stopped: $*"; exit 1; }

# Prints a step and, without --show, takes it.
run() {
    printf '  %s\n' "$(printf '%q ' "$@")" >&2
    $show || "$@"
}

# Asks something that changes nothing; with --show the answer is the first argument.
ask() {
    local shown=$1
    shift
    if $show; then printf '  %s\n' "$(printf '%q ' "$@")" >&2; printf '%s\n' "$shown"; else "$@"; fi
}

need() { command -v "$1" >/dev/null || stop "$1 is missing: $2"; }

signed_in() {
    $show && return
    need az "install the Azure CLI, 2.60 or newer"
    az account show --output none 2>/dev/null || stop "nobody is signed in: run az login"
}

# The comment at the head of a script is its help.
help() { sed -n '2,/^[^#]/{/^#/s/^# \{0,1\}//p}' "$(basename "$0")"; exit "${1:-0}"; }
