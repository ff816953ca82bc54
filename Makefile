# Everything people do with Jangkau. A JDK 21 or newer is found by .mvn/find-jdk.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.PHONY: help up check test clean

WITH_JDK := JAVA_HOME=$$(.mvn/find-jdk); export JAVA_HOME;
MVN := mvn --batch-mode
SERVICES := deploy/local,partner-service,registration-service,statistics-service
LAUNCHER_JVM := -Xmx128m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dslf4j.internal.verbosity=ERROR
PARTS := deploy/local/target/parts
STARTING_TESTS := target/tests-that-start-something

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' Makefile | expand -t 8

up: ## start everything, load the sample, show the figures; ONCE=1 stops by itself, FRESH=1 forgets earlier data
	@$(WITH_JDK) \
	echo "Packaging (the first time takes some minutes)"; \
	$(MVN) --quiet package -DskipTests -pl $(SERVICES) -am; \
	exec "$$JAVA_HOME/bin/java" $(LAUNCHER_JVM) -Djangkau.parts="$(CURDIR)/$(PARTS)" \
	    -cp 'deploy/local/target/classes:deploy/local/target/lib/*' id.jangkau.local.Launcher \
	    $(if $(ONCE),--once) $(if $(FRESH),--fresh)

check: ## formatter, compiler gates and the tests that start nothing, in under a minute
	@$(WITH_JDK) \
	mkdir -p target; \
	{ grep -rl --include='*Test.java' '@QuarkusTest' */src/test/java || true; } | sed 's,.*/src/test/java/,,' >$(STARTING_TESTS); \
	$(MVN) --quiet test -Dtest.groups.excluded=real -Dsurefire.excludesFile="$(CURDIR)/$(STARTING_TESTS)"

test: ## everything: all tests, on real parts
	@$(WITH_JDK) $(MVN) verify

clean: ## forget what was built; data of `make up` stay
	@$(WITH_JDK) $(MVN) --quiet clean
