# Everything people do with Jangkau. A JDK 21 or newer is found by .mvn/find-jdk.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.PHONY: help up caches images check mutation fuzz api-fuzz leaks storm chaos cdc drill upgrade bench test clean

# Newer JDKs warn about what Maven's and Tink's libraries do with memory; older ones do not know the flag.
QUIET := --sun-misc-unsafe-memory-access=allow
WITH_JDK := JAVA_HOME=$$(.mvn/find-jdk); export JAVA_HOME; \
	quiet=$$("$$JAVA_HOME/bin/java" $(QUIET) -version >/dev/null 2>&1 && echo $(QUIET) || true); \
	export MAVEN_OPTS="$${MAVEN_OPTS:-} $$quiet";
MVN := mvn --batch-mode -Dstyle.color=never

SERVICES := partner-service registration-service statistics-service
RUN_BY_UP := event-contract foundation deploy/parts deploy/local $(SERVICES)
SOURCES := pom.xml $(wildcard $(RUN_BY_UP:=/pom.xml)) $(shell find $(wildcard $(RUN_BY_UP:=/src/main)) -type f)
PACKAGED := target/packaged
RESULTS := $(SERVICES:=/target/quarkus-app/quarkus-run.jar) deploy/local/target/launcher.classpath
ifneq ($(words $(wildcard $(RESULTS))),$(words $(RESULTS)))
.PHONY: $(PACKAGED)
endif

PARTS := deploy/parts/target/parts
CACHES := $(SERVICES:=/target/quarkus-app/app.aot)
LAUNCHER_JVM := -Xmx128m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dslf4j.internal.verbosity=ERROR
STARTING_TESTS := target/tests-that-start-something

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' Makefile | expand -t 10

up: $(PACKAGED) ## start everything, load the sample, show the figures; ONCE=1 stops by itself, FRESH=1 forgets earlier data
	@$(WITH_JDK) exec "$$JAVA_HOME/bin/java" $(LAUNCHER_JVM) $$quiet -Djangkau.parts="$(CURDIR)/$(PARTS)" \
	    -cp "deploy/local/target/classes:$$(<deploy/local/target/launcher.classpath)" id.jangkau.local.Launcher \
	    $(if $(ONCE),--once) $(if $(FRESH),--fresh)

$(PACKAGED): $(SOURCES)
	@echo "Packaging (some minutes the first time, nothing when nothing changed)"
	@$(WITH_JDK) $(MVN) --quiet package -DskipTests -pl "$$(tr ' ' ',' <<<'$(RUN_BY_UP)')" -am
	@mkdir -p $(@D) && touch $@

# A cache knows the files it was made of by size and time; in an image all have this time
TIME = $(shell sed -n 's,.*<project.build.outputTimestamp>\(.*\)</.*,\1,p' pom.xml)

caches: $(CACHES) ## an AOT cache for each service, of what its JVM learns from the sample; packaging forgets them; Java 25

$(CACHES) &: $(PACKAGED)
	@find $(SERVICES:=/target/quarkus-app) -type f -exec touch --date="$(TIME)" {} +
	@$(WITH_JDK) exec "$$JAVA_HOME/bin/java" $(LAUNCHER_JVM) $$quiet -Djangkau.parts="$(CURDIR)/$(PARTS)" \
	    -cp "deploy/local/target/classes:$$(<deploy/local/target/launcher.classpath)" id.jangkau.local.CacheTrainer

IMAGES := target/images
VERSION = $(shell sed -n 's,^  <version>\(.*\)</version>,\1,p' pom.xml)
REVISION = $(shell git rev-parse HEAD)$(shell git diff --quiet HEAD || echo -changed)
BASE ?= scratch
ON_BASE = $(if $(filter scratch,$(BASE)),JAVA_IMAGE=scratch,$(if $(filter-out pinned,$(BASE)),JAVA_IMAGE=$(BASE)))

images: $(PACKAGED) ## what the Dockerfiles say, without Docker: target/images/*.tar, on this machine's JDK; BASE=pinned on the public one
	@$(WITH_JDK) $(MVN) --quiet package -pl deploy/images -am; \
	$(if $(filter scratch,$(BASE)),deploy/images/root "$$JAVA_HOME" $(IMAGES)/root;) \
	exec "$$JAVA_HOME/bin/java" -Xmx512m -XX:+UseSerialGC $$quiet \
	    -cp "deploy/images/target/classes:$$(<deploy/images/target/images.classpath)" id.jangkau.image.MakeImages $(IMAGES) $(TIME) \
	    VERSION=$(VERSION) REVISION=$(REVISION) $(if $(SOURCE),SOURCE=$(SOURCE)) $(ON_BASE)

check: ## formatter, compiler gates and the tests that start nothing, in under a minute
	@mkdir -p $(dir $(STARTING_TESTS))
	@{ grep -rl --include='*Test.java' '@QuarkusTest' */src/test/java || true; } | sed 's,.*/src/test/java/,,' >$(STARTING_TESTS)
	@$(WITH_JDK) $(MVN) --quiet test -Dtest.groups.excluded=real -Dsurefire.excludesFile="$(CURDIR)/$(STARTING_TESTS)"

# Three modules speak at once: what failed is said again at the end, where it is found
FAILED := grep --no-filename --after-context=12 --include='*.txt' -rE '<<< (FAILURE|ERROR)!' $$(find . -path '*/target/*-reports' -type d -prune)

test: ## everything: all tests, on real parts, three modules at a time
	@$(WITH_JDK) $(MVN) --threads 3 verify || { echo; echo "What failed:"; $(FAILED) || echo "no test"; exit 1; }

ON_A_STACK := verify -Dit.groups.excluded= -Dtest=None -Dsurefire.failIfNoSpecifiedTests=false -Dfailsafe.failIfNoSpecifiedTests=false
SEED ?=

storm: ## 64 threads x 1,000 references x 10 tries with impatient clients: one enrollment each, identical answers
	@$(WITH_JDK) $(MVN) $(ON_A_STACK) -Dit.test=StormIT \
	    -Dstorm.threads=64 -Dstorm.references=1000 -Dstorm.tries=10

CYCLES ?= 100
KAFKA_AWAY ?= 1m

chaos: ## kills anything at any moment under load, CYCLES=100 times (SEED= again so), then takes away each part; KAFKA_AWAY=10m is longer
	@$(WITH_JDK) $(MVN) $(ON_A_STACK) -Dit.test='id.jangkau.systemtests.chaos.*IT,!RestoreIT,!UpgradeIT' \
	    -Dchaos.cycles=$(CYCLES) $(if $(SEED),-Dchaos.seed=$(SEED)) -Dchaos.kafka-away=$(KAFKA_AWAY)

drill: ## loses all databases and topics with data flowing, restores them from a backup, lets banks send again, and compares
	@$(WITH_JDK) $(MVN) $(ON_A_STACK) -Dit.test=RestoreIT

cdc: ## the relay's own tests against Debezium, set up as deploy/kubernetes/components/cdc says
	@$(WITH_JDK) $(MVN) test -pl deploy/cdc-checks -am -Dtest='DebeziumTest,ComponentTest' -Dsurefire.failIfNoSpecifiedTests=false \
	    -Dtest.groups.excluded=

# Until the first release: the last one that knew nothing of announcing again, nor of traces
PREVIOUS ?= $(shell git describe --tags --abbrev=0 2>/dev/null || echo be480b9)
EARLIER := target/previous

upgrade: ## rolls this version out beside the one before, back and out again, on one database and topic; PREVIOUS=a revision
	@rm -rf $(EARLIER); mkdir -p $(EARLIER); git archive $(PREVIOUS) | tar -x -C $(EARLIER)
	@$(WITH_JDK) cd $(EARLIER); $(MVN) --quiet package -DskipTests -Dspotless.check.skip -pl "$$(tr ' ' ',' <<<'$(SERVICES)')" -am
	@$(WITH_JDK) $(MVN) $(ON_A_STACK) -Dit.test=UpgradeIT -Ddrill.previous="$(CURDIR)/$(EARLIER)"

BENCH_SETTINGS = $(if $(QUICK),-Dbench.quick=true) $(if $(ONLY),-Dbench.only=$(ONLY)) $(if $(WARMUP),-Dbench.warmup=$(WARMUP)) \
	$(if $(ROUNDS),-Dbench.rounds=$(ROUNDS)) $(if $(SLICE),-Dbench.slice=$(SLICE)) $(if $(ROWS),-Dbench.rows=$(ROWS)) \
	$(if $(SIZES),-Dbench.sizes=$(SIZES)) $(if $(PROFILE),-Dbench.profile=true)

bench: $(CACHES) ## each path beside the least work this machine does it with; ONLY=post one part, QUICK=1 small, PROFILE=1 whose work it is
	@$(WITH_JDK) $(MVN) --quiet process-test-classes -pl system-tests -am; \
	exec "$$JAVA_HOME/bin/java" -Xmx768m -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -Dorg.slf4j.simpleLogger.defaultLogLevel=error $$quiet \
	    -Djangkau.parts="$(CURDIR)/$(PARTS)" $(BENCH_SETTINGS) \
	    -cp "system-tests/target/test-classes:$$(<system-tests/target/bench.classpath)" id.jangkau.systemtests.bench.Bench

mutation: ## changes the domain of registration-service in hundreds of ways and counts those that its plain tests notice
	@$(WITH_JDK) $(MVN) test-compile -Pmutation -pl registration-service -am

FUZZ_TESTS := CsvFuzzTest JsonFuzzTest NikFuzzTest
FUZZ_FOR ?= 60s

fuzz: ## random input for what reads files and numbers, each for a minute; FUZZ_FOR=10m is longer
	@$(WITH_JDK) for test in $(FUZZ_TESTS); do \
	    JAZZER_FUZZ=1 JAZZER_MAX_DURATION=$(FUZZ_FOR) $(MVN) --quiet test -pl registration-service -am -Dtest=$$test \
	        -Dsurefire.failIfNoSpecifiedTests=false; \
	done

REQUESTS ?= 100000

api-fuzz: ## valid, nearly valid and hostile requests to all that OpenAPI describes; REQUESTS=1000 is fewer, SEED=1 repeats a run
	@$(WITH_JDK) $(MVN) $(ON_A_STACK) -Dit.test=ApiFuzzIT -Dfuzz.requests=$(REQUESTS) $(if $(SEED),-Dfuzz.seed=$(SEED))

leaks: ## looks for people's data in clear in all topics, logs, answers and files, after random requests and a full day's work
	@$(WITH_JDK) $(MVN) $(ON_A_STACK) -Dit.test='ApiFuzzIT,LeakScanIT'

clean: ## forget what was built; the data of earlier runs stay
	@$(WITH_JDK) $(MVN) --quiet clean
