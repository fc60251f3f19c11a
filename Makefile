# `make help` says what there is.
BIN ?= .venv/bin
SHARED ?=
DATA ?=
PYTHONS ?=

.DEFAULT_GOAL := help
.PHONY: help setup check test accept docs generated build bench

help: ## Say what there is
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## Make .venv with everything that development needs
	python3 -m venv .venv
	.venv/bin/pip install --quiet --upgrade pip
	.venv/bin/pip install --quiet --editable '.[test]' --group dev

check: ## Lint, types, import contracts, rule pages, hook manifest
	.ci/check $(BIN)

test: ## Run all tests
	$(BIN)/pytest

accept: ## Rewrite expectations in rule pages and snapshots; read the diff
	I18NLINT_ACCEPT=1 $(BIN)/pytest --inline-snapshot=create,fix

docs: ## Write the index of rules; check README, examples and pages against the tool
	$(BIN)/python scripts/rules_index.py
	$(BIN)/i18nlint rules test
	$(BIN)/pytest tests/test_docs.py tests/test_examples.py

# for this tree, wherever the installed one lies; a remark behind the value would add a space to it
generated: export PYTHONPATH := $(CURDIR)
generated: ## Build and compile beforehand what runs need; PYTHONS= names interpreters of other versions
	$(BIN)/python scripts/compile_initializers.py
	$(BIN)/python scripts/compile_rules.py
	$(BIN)/python scripts/compile_lexicons.py
	$(BIN)/python scripts/compile_expressions.py $(BIN)/python $(PYTHONS)

build: ## Build sdist and wheel into dist/
	$(BIN)/python -m build

bench: ## Measure cost; with SHARED= and DATA= also what is found
	$(BIN)/python -m benchmarks.startup
	$(if $(SHARED),$(BIN)/python -m benchmarks.yardsticks --shared $(SHARED) --data $(DATA))
