"""The shell that makes topics and roles reads the declarations as a YAML reader and the templates do. usage: topics.py <root>"""
import os
import pathlib
import re
import subprocess
import sys

import yaml


def main(root):
    declared = yaml.safe_load((root / "deploy/kafka/topics.yaml").read_text())
    dead = declared["deadLetters"]
    wanted = [f"{t['name']} {t['partitions']} {t['retentionDays']}" for t in declared["topics"]]
    wanted += [f"{t['name']}{dead['suffix']} {dead['partitions']} {dead['retentionDays']}" for t in declared["topics"]]
    script = root / "deploy/compose/topics.sh"
    read = subprocess.run([script], env={**os.environ, "DECLARED": str(root / "deploy/kafka"), "TOPIC_DRY_RUN": "1"},
                          check=True, capture_output=True, text=True).stdout.splitlines()
    if sorted(read) != sorted(wanted):
        sys.exit(f"topics.sh reads {sorted(set(read) ^ set(wanted))} differently")
    filled = set(re.findall(r"\\\$\{(\w+)\}", (root / "deploy/compose/roles.sh").read_text()))
    for template in (root / "deploy/postgres").glob("*.sql"):
        unknown = set(re.findall(r"\$\{(\w+)\}", template.read_text())) - filled
        if unknown:
            sys.exit(f"{template.name}: roles.sh does not fill {unknown}")
    realm = (root / "deploy/keycloak/cesizen-realm.json").read_text()
    keycloak = (root / "deploy/compose/compose.yaml").read_text()
    given = set(re.findall(r"^      ([A-Z_]+):", keycloak, re.M))
    # ${role_…} and the like are message keys of Keycloak; variables are in capitals.
    lacks = set(re.findall(r"\$\{([A-Z][A-Z_]+)[}:]", realm)) - given
    if lacks:
        sys.exit(f"the realm wants {lacks} of its environment")
    print(f"{len(wanted)} topics")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
