# `make run` and `make test` are all a newcomer needs; `make help` lists the rest.

PORT ?= 8000
export PORT
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

# Any Python 3 can start the bootstrap, which then looks for one the site supports.
prepare = @for python in "$$PYTHON" python3 python3.13 python3.12 python3.11 python; do \
		if [ -n "$$python" ] && "$$python" -c 'import sys; sys.exit(sys.version_info < (3, 6))' >/dev/null 2>&1; \
		then exec "$$python" deploy/bootstrap.py $(1); fi; \
	done; \
	echo "Python 3.11, 3.12 or 3.13 is needed and no Python 3 was found: install one (on Debian: apt install python3-venv)." >&2; \
	exit 1
python = .venv/bin/python
manage = DJANGO_SETTINGS_MODULE=site_config.settings.dev $(python) manage.py

run: ## Serve the site on 127.0.0.1:8000, demonstration content included (PORT=8001 changes the port)
	$(call prepare,run)
	@exec env $(manage) run_site --port "$$PORT"

test: ## Lint, then every test on PostgreSQL, then all but the browser tests on SQLite
	$(call prepare,test)
	@exec $(python) -m tests.services.run_tests

test-long: ## The same with the long forms: full fuzz, every template in every theme and width
	$(call prepare,test)
	@exec $(python) -m tests.services.run_tests --long

budgets: ## Weigh six pages in both languages; print what they cost beside what is asked of them
	$(call prepare,test)
	@exec $(python) -m tests.services.budgets

validate: ## Read every template with the Nu HTML checker (fetched from npm; needs Java)
	$(call prepare,test)
	@exec $(python) -m tests.services.validate

lint: ## Style, templates, imports, migrations and production settings, without the tests
	$(call prepare,test)
	@exec $(python) -m tests.services.run_tests --lint

format: ## Put Python and templates in the project's style
	$(call prepare,test)
	@$(python) -m ruff check --fix --quiet . || true
	@$(python) -m ruff format .
	@find templates -name '*.html' -exec .venv/bin/djade --target-version 5.2 {} + || true

messages: ## Extract the interface's sentences into locale/ and compile the catalogues
	$(call prepare,test)
	@command -v xgettext >/dev/null || { echo "GNU gettext is needed: install it (on Debian: apt install gettext)." >&2; exit 1; }
	@$(manage) makemessages --locale fr --locale ar --no-obsolete --add-location file --no-wrap \
		--ignore '.venv/*' --ignore 'var/*' --ignore 'tests/*' --ignore 'staticfiles/*'
	@$(python) deploy/tidy_catalogues.py locale/fr/LC_MESSAGES/django.po locale/ar/LC_MESSAGES/django.po
	@$(manage) compilemessages --locale fr --locale ar --ignore '.venv/*'

requirements: ## Compile requirements/*.txt from pyproject.toml (UPGRADE=--upgrade moves to the newest versions)
	@sh deploy/compile_requirements.sh $(UPGRADE)

clean: ## Remove caches and collected static files; .venv, the database and the media stay
	@find . -name .venv -prune -o -name var -prune -o -type d -name __pycache__ -exec rm -rf {} +
	@rm -rf .pytest_cache .ruff_cache .import_linter_cache .hypothesis staticfiles var/static var/static.stamp \
		var/test-databases var/test-files var/checks

help: ## This list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-13s %s\n", $$1, $$2}' Makefile

.PHONY: run test test-long budgets validate lint format messages requirements clean help
