#!/usr/bin/env python3
"""Every test that the impact assessment names as proof is there, and whatever has none is left to a person. usage: dpia.py <root>"""
import pathlib
import re
import sys


def main(root):
    page = (root / "docs" / "dpia.md").read_text()
    known = {file.stem for file in root.glob("**/src/test/java/**/*Test.java")}
    named = set(re.findall(r"`(\w+Test)`", page))
    faults = [f"{name} is no test" for name in sorted(named - known)]
    for line in page.splitlines():
        if line.startswith("|") and line.rstrip("|").rstrip().endswith("–") and "**person**" not in line and "up to people" not in line:
            faults.append(f"neither a proof nor a person: {line[:80]}")
    if faults:
        sys.exit("\n".join(faults))
    print(f"{len(named)} tests named, all there")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
