"""What compose must keep to: the contract's variables, no published port but the gateway's, no secret. usage: compose.py <folder>"""
import json
import pathlib
import re
import subprocess
import sys

import yaml

from manifests import PARTS, contract


def faults(folder):
    services = yaml.safe_load((folder / "compose.yaml").read_text())["services"]
    text = (folder / "compose.yaml").read_text()
    example = dict(line.split("=", 1) for line in (folder / ".env.example").read_text().splitlines() if "=" in line)
    published = {name for name, service in services.items() if "ports" in service}
    if published != {"gateway"}:
        yield f"ports are published by {sorted(published)}"
    for name, service in services.items():
        if service.get("cap_drop") != ["ALL"] or service["security_opt"] != ["no-new-privileges:true"]:
            yield f"{name}: keeps privileges"
        if not re.search(r":\d+\.\d+", service["image"]):
            yield f"{name}: {service['image']} has no version"
        if name not in ("roles", "topics") and "healthcheck" not in service:
            yield f"{name}: nobody asks for its health"
    for part in PARTS:
        # Ports and address are the image's own; discovery says its other port.
        lacks = contract(part) - set(services[part]["environment"]) - {"SERVER_PORT", "SERVER_ADDRESS", "CESIZEN_MANAGEMENT_PORT"}
        if lacks:
            yield f"{part}: lacks {sorted(lacks)}"
    wanted = set(re.findall(r"\$\{([A-Z_]+):\?", text))
    made = dict(l.split("=", 1) for l in run(folder, "env").splitlines())
    if wanted != set(made) or not wanted <= set(example):
        yield f"compose wants, new-secrets makes, .env.example names: {sorted(wanted ^ set(made) | wanted - set(example))}"
    if any(example[key] for key in wanted):
        yield ".env.example holds a secret"
    if len(set(made.values())) != len(made) or run(folder, "env") == run(folder, "env"):
        yield "two secrets are alike"
    for secret in json.loads(run(folder, "kubernetes"))["items"]:
        if secret["kind"] != "Secret" or not secret["stringData"]:
            yield "an empty Secret"


def run(folder, form):
    return subprocess.run([folder / "new-secrets", form], check=True, capture_output=True, text=True).stdout


if __name__ == "__main__":
    wrong = list(faults(pathlib.Path(sys.argv[1]).resolve()))
    if wrong:
        sys.exit("\n".join(wrong))
    print("variables, ports, privileges, secrets")
