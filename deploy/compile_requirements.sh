#!/bin/sh
# Compile requirements/*.txt from pyproject.toml with uv, in an environment that is thrown away afterwards.
# Arguments go to `uv pip compile`, such as --upgrade or --upgrade-package Django.
set -eu
cd "$(dirname "$0")/.."
venv=$(mktemp -d)
trap 'rm -rf "$venv"' EXIT INT TERM
python3 -m venv "$venv"
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check uv

# Settings of this machine's pip or uv must not decide what the files record.
unset UV_FIND_LINKS UV_INDEX UV_INDEX_URL UV_EXTRA_INDEX_URL UV_DEFAULT_INDEX
compile() {
    output=$1
    shift
    "$venv/bin/uv" pip compile --quiet --no-config --universal --python-version 3.11 \
        --generate-hashes --no-emit-index-url --no-header --output-file "requirements/$output" "$@"
    echo "requirements/$output"
}
compile run.txt pyproject.toml "$@"
compile test.txt pyproject.toml --extra test --constraint requirements/run.txt "$@"
# Its programs are used, never its Python code, so its dependencies stay out.
compile postgres.txt --group postgres --no-deps "$@"
