# `make` lists what can be done. The environment is built once and again when the lock file changes.

PYTHON ?= python3
PORT ?= 8000
HOST ?= 127.0.0.1
TO ?= es
ROOM ?= benefits.programs.*
SEED ?= 0
BIN := .venv/bin
CATALOGUES := $(patsubst %.po,%.mo,$(shell find benefits screener -name '*.po'))
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: help
help: ## list what can be done
	@echo "make run     start Careplan Compass on this computer"
	@echo "make test    check everything, as the continuous integration does"
	@echo
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  %-13s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

.PHONY: setup
setup: libraries .venv/installed ## create .venv from the lock file and check the system libraries

.PHONY: run
run: setup translations ## set up, load the demo people and serve on http://localhost:PORT/ (PORT=8000)
	@$(BIN)/python manage.py migrate --verbosity 0
	@$(BIN)/python manage.py load_demo
	@$(BIN)/python manage.py collectstatic --noinput --verbosity 0
	@echo
	@echo "Careplan Compass is at http://localhost:$(PORT)/ (stop it with Ctrl-C)"
	@exec $(BIN)/gunicorn --config screener/serving/config.py --bind $(HOST):$(PORT) screener.wsgi

.PHONY: test
test: setup test-tools translations lint ## set up, lint, and run every test, those in a browser too
	$(BIN)/pytest -n 2 --dist worksteal -q

.PHONY: fuzz
fuzz: setup translations ## try 100,000 spoilt documents, 10,000 spoilt pages and 5,000 spoilt bodies (SEED=0)
	$(BIN)/python -m tests.screener.fuzz $(SEED)

.PHONY: lint
lint: .venv/installed ## format, style, types, walls between the packages, missing migrations
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python manage.py check --fail-level WARNING
	$(BIN)/python manage.py makemigrations --check --dry-run

.PHONY: format
format: .venv/installed ## put the code into its form
	$(BIN)/ruff check --fix-only --quiet .
	$(BIN)/ruff format .

.PHONY: bench
bench: setup ## measure how long a screen and a PDF take
	@for file in benchmarks/bench_*.py; do echo "$$file"; $(BIN)/python "$$file" || exit 1; done

.PHONY: measure
measure: setup test-tools translations ## measure how much there is to read on a phone, before and now
	@$(BIN)/python benchmarks/measure_pages.py

.PHONY: figures-due
figures-due: .venv/installed ## list the figures that expire or were not looked at for long (AS_OF= MONTHS=3), or that YEAR= lacks
	@$(BIN)/python -m scripts.figures_due $(if $(AS_OF),--as-of $(AS_OF)) $(if $(MONTHS),--months $(MONTHS)) \
		$(if $(YEAR),--year $(YEAR))

.PHONY: accuracy
accuracy: .venv/installed ## count for the page on accuracy how many answers agree (CASES=1000; half a minute)
	$(BIN)/python -m scripts.accuracy --cases $(or $(CASES),1000)

.PHONY: reading-level
reading-level: .venv/installed translations ## list the school grade of every page, and the hardest sentences of those above 6 (WORST=10)
	@$(BIN)/python -m scripts.reading_level $(if $(WORST),--worst $(WORST))

.PHONY: freeze-law
freeze-law: .venv/installed ## let the tests run on the figures as they are now
	$(BIN)/python -m tests.frozen_law

.PHONY: translations
translations: .venv/installed $(CATALOGUES) ## compile the translations

%.mo: %.po
	@$(BIN)/pybabel --quiet compile --input-file $< --output-file $@

.PHONY: messages
messages: .venv/installed ## collect the sentences to translate into the catalogues of a language (TO=es)
	$(BIN)/python -m scripts.catalogues collect $(TO)

.PHONY: translation-report
translation-report: .venv/installed ## list what a language lacks: missing, in doubt, not read twice (TO=es)
	@$(BIN)/python -m scripts.catalogues report $(TO)

.PHONY: mutants
mutants: setup ## change the core's code a little, many times, and list what no test notices (ROOM=benefits.programs.cobra*)
	-$(BIN)/mutmut run --max-children 2 "$(ROOM)"
	$(BIN)/mutmut results | grep -v "not checked"

.PHONY: lock
lock: .venv/installed ## write requirements/*.txt anew from pyproject.toml (needs uv)
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate --no-emit-index-url \
		--custom-compile-command "make lock" --extra postgresql pyproject.toml --output-file requirements/run.txt
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate --no-emit-index-url \
		--custom-compile-command "make lock" --extra postgresql --extra cluster --extra parquet --extra dev --constraint requirements/run.txt \
		pyproject.toml --output-file requirements/dev.txt

.PHONY: clean
clean: ## remove the environment and what was built; the database in var/ stays
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache var/static

.venv/installed: requirements/dev.txt
	@$(PYTHON) scripts/system_packages.py environment
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --require-hashes --requirement requirements/dev.txt
	@touch $@

.PHONY: libraries
libraries:
	@$(PYTHON) scripts/system_packages.py run

.PHONY: test-tools
test-tools:
	@$(PYTHON) scripts/system_packages.py test
