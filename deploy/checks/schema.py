"""Strict schema: every manifest as a literal of its Kubernetes type, so that the compiler refuses what the API would.

Unknown fields, wrong types and missing required fields are errors. usage: schema.py <rendered> <work folder> <tools>
"""
import json
import pathlib
import subprocess
import sys

import yaml


def literal(number, doc):
    group, _, version = doc["apiVersion"].rpartition("/")
    module = f"{(group or 'core').removesuffix('.k8s.io')}/{version}"
    return (f'import type {{{doc["kind"]} as T{number}}} from "kubernetes-types/{module}";\n'
            f"// {doc['kind']} {doc['metadata']['name']}\n"
            f"export const m{number}: T{number} = {json.dumps(doc, indent=1)};\n")


def compile(docs, folder, tools):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "manifests.ts").write_text("".join(literal(i, d) for i, d in enumerate(docs)))
    options = {"strict": True, "noEmit": True, "skipLibCheck": True, "module": "esnext", "moduleResolution": "bundler", "types": [],
               "paths": {"kubernetes-types/*": [f"{tools}/node_modules/kubernetes-types/*"]}}
    (folder / "tsconfig.json").write_text(json.dumps({"compilerOptions": options, "files": ["manifests.ts"]}))
    return subprocess.run([f"{tools}/node_modules/.bin/tsc", "-p", folder], capture_output=True, text=True)


def main(rendered, work, tools):
    docs = [d for d in yaml.safe_load_all(open(rendered)) if d]
    folder = pathlib.Path(work) / ("schema-" + pathlib.Path(rendered).stem)
    run = compile(docs, folder, tools)
    if run.returncode:
        sys.exit(run.stdout + run.stderr)
    # The check itself is alive: a misspelt field must be refused.
    broken = json.loads(json.dumps(next(d for d in docs if d["kind"] == "Deployment")))
    broken["spec"]["template"]["spec"]["automountServiceAcountToken"] = False
    if compile([broken], folder / "broken", tools).returncode == 0:
        sys.exit("a misspelt field was accepted")
    print(f"{len(docs)} manifests")


if __name__ == "__main__":
    main(*sys.argv[1:])
