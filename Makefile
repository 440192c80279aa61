# Needs only make and python3 >= 3.11; everything else is built below .venv from requirements.lock.
# On a bare Debian: apt-get install python3-venv.

PYTHON ?= python3
BIN := .venv/bin
SHARED ?= ../shared

.DEFAULT_GOAL := help
.PHONY: help install demo test check cover score weigh bench soak fuzz broken clean

help:
	@echo "make install   .venv/bin/mailbot"
	@echo "make demo      a whole season on an embedded mail server, offline"
	@echo "make test      every test but the long ones"
	@echo "make cover     the same, and which lines no test runs"
	@echo "make check     ruff, mypy, the directions of imports"
	@echo "make score     how well the corpus beside the checkout is read"
	@echo "make weigh     learns anew what the words of mails sound like (read/wishing/impression.txt)"
	@echo "make bench     how fast mails and documents are read and recorded"
	@echo "make soak      the long tests: crashes and faults, 15 minutes at most"
	@echo "make fuzz      a coverage-guided fuzzer over read/ (SECONDS=60)"
	@echo "make broken    each promise broken on purpose in a copy: its test must fail (ONLY=words)"

install: .venv/.installed

.venv/.installed: requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "mailbot needs Python 3.11 or newer; $(PYTHON) is $$($(PYTHON) --version)"; exit 1; }
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null \
	  || { echo "$(PYTHON) cannot make a virtual environment; on Debian: apt-get install python3-venv"; exit 1; }
	@if command -v uv >/dev/null 2>&1; then \
	  echo "uv builds .venv"; \
	  { test -x $(BIN)/python || uv venv --quiet --python $(PYTHON) .venv; } \
	  && uv pip sync --quiet --python $(BIN)/python --require-hashes requirements.lock \
	  && uv pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation --editable . ; \
	else \
	  echo "pip builds .venv (about a minute)"; \
	  $(PYTHON) -m venv .venv \
	  && $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock \
	  && $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable . ; \
	fi
	@touch $@

demo: install
	@$(BIN)/mailbot demo

test: install
	@$(BIN)/python -m pytest -n 2 --dist worksteal -m "not soak" $(ARGS)

# Not part of `make test`: counting lines doubles the time that reading takes.
cover: install
	@rm -f .coverage .coverage.*
	@$(MAKE) --no-print-directory test ARGS="--cov --cov-report=term:skip-covered $(ARGS)"

check: install
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/python -m pytest -q -p no:randomly tests/test_house.py tests/test_lock.py

score: install
	@$(BIN)/python -m tests.score $(SHARED)

weigh: install
	@$(BIN)/python -c 'import sklearn' 2>/dev/null \
	  || { echo "make weigh learns with scikit-learn: $(BIN)/python -m pip install scikit-learn"; exit 1; }
	@$(BIN)/python -m tests.weigh

bench: install
	@$(BIN)/python -m tests.bench

soak: install
	@$(BIN)/python -m pytest -q -m soak -p no:randomly --timeout 900 -s tests

fuzz: install
	@$(BIN)/python -m tests.fuzz --seconds $(or $(SECONDS),60)

broken: install
	@$(BIN)/python -m tests.breakages "$(ONLY)"

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis .coverage* demo-out
