#!/usr/bin/env python3
"""What share of our classes says what kind of thing it is, and how large our files and packages are.

    deploy/checks/names.py [--list]

Counted are the top-level classes and interfaces of the product's main code that are not values: records, enums, annotations
and the nouns of the domain in a package `model` have no role to name. Exits with 1 when a limit is passed. `--list` prints
the classes without a role, by module.
"""
import collections
import pathlib
import re
import statistics
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
MODULES = ("platform", "gateway", "discovery", "auth-service", "emotion-service", "stress-service", "garden-service",
           "ticket-service", "gdpr-service", "deploy/local", "deploy/keycloak")
MIN_SHARE = 0.70
MAX_PACKAGE, MAX_LINES = 30, 150
AIM_MEDIAN, AIM_P90 = 45, 100
ROLES = """
    Advice Applicator Applier Application Assembler Benchmark Builder Cache Calculator Catalog Chapter Chart Cleanup Client Clock
    Codec Command Configuration Configurer ConnectionFactory Controller Convention Converter Customizer Customizers Decoder
    Deserializer Detector Effects Encryption Endpoint Eraser Evaluator Exception Executor Extractor Factory Failures File Filter Form
    Generator
    Handler Handlers Handling Headers Initializer Initdb Interval Job Json Listener Loader Locator Lock Lookup Manager Mapper Merger
    Messages Metrics Normalizer Option Parser PersonalData Predicate Probe Process Processor Properties Provider Publisher Queue Reader
    Receiver Registry Relay Renderer Report Repository Resolver Resolvers Rules Runner Scorer Search Selector Sequence Serializer
    Server Service Shield Spec Specs Splitter Step Store Stream Streamer Table Validator Validators Waiter Worker Writer
    """.split()
ROLE = re.compile("(" + "|".join(ROLES) + ")$")
TYPE = re.compile(r"^(?:public |final |abstract |sealed |non-sealed )*(class|interface|record|enum|@interface) (\w+)", re.M)


def kind(text):
    found = TYPE.search(text)
    return found.groups() if found else (None, None)


def main():
    sizes, packages, nameless, failed = [], collections.Counter(), collections.defaultdict(list), False
    print(f"{'module':18}{'classes':>8}{'with role':>11}{'share':>8}{'files':>7}{'lines':>8}")
    for module in MODULES:
        files = sorted((ROOT / module / "src/main/java").rglob("*.java"))
        texts = {file: file.read_text() for file in files}
        lines = [text.count("\n") for text in texts.values()]
        sizes += lines
        packages.update(str(file.parent.relative_to(ROOT)) for file in files)
        counted, named = 0, 0
        for file, text in texts.items():
            form, name = kind(text)
            if form in ("class", "interface") and file.parent.name != "model":
                counted += 1
                named += bool(ROLE.search(name))
                if not ROLE.search(name):
                    nameless[module].append(name)
        share = named / counted if counted else 1
        failed |= share < MIN_SHARE
        print(f"{module:18}{counted:8}{named:11}{share:8.0%}{len(files):7}{sum(lines):8}")
    if "--list" in sys.argv:
        for module, names in nameless.items():
            print(f"  {module}: {' '.join(names)}")
    package, most = packages.most_common(1)[0]
    median, p90 = statistics.median(sizes), statistics.quantiles(sizes, n=10)[8]
    print(f"lines a file: most {max(sizes)} (≤ {MAX_LINES}); aims: median {median:.0f} (≤ {AIM_MEDIAN}), p90 {p90:.0f} (≤ {AIM_P90})")
    print(f"largest package: {package}, {most} files (≤ {MAX_PACKAGE})")
    failed |= most > MAX_PACKAGE or max(sizes) > MAX_LINES
    sys.exit(failed)


main()
