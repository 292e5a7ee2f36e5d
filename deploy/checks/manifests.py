"""What every pod and service must have, Pod Security "restricted" included. usage: manifests.py <rendered>"""
import sys

import yaml

SERVICES = ["auth-service", "emotion-service", "stress-service", "garden-service", "ticket-service", "gdpr-service"]
# Made by operators who have what they point at.
OPTIONAL_MAPS = {"ticket-scanner"}
PARTS = ["discovery", "gateway", *SERVICES]
ENCRYPTED = SERVICES
COMMON = {"SERVER_PORT", "SERVER_ADDRESS", "CESIZEN_MANAGEMENT_PORT", "CESIZEN_EUREKA", "CESIZEN_REGISTRY_PASSWORD"}
STORED = {"CESIZEN_DB_HOST", "CESIZEN_DB_PORT", "CESIZEN_DB_NAME", "CESIZEN_DB_PASSWORD", "CESIZEN_DB_OWNER_PASSWORD",
          "CESIZEN_KAFKA_SERVERS", "CESIZEN_ISSUER", "CESIZEN_JWKS"}
VOLUMES = {"configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "persistentVolumeClaim", "projected", "secret"}
SECRETS = {"postgres", "keycloak", "registry", "gateway", "ticket-escalations", "ticket-incidents", "ticket-mail", "auth-mail", *SERVICES}


def contract(part):
    """The environment variables that a part cannot do without."""
    wanted = COMMON | (STORED if part in SERVICES else set())
    if part == "gateway":
        wanted |= {"CESIZEN_ISSUER", "CESIZEN_JWKS", "CESIZEN_KEYCLOAK_URL", "CESIZEN_PUBLIC_URL", "CESIZEN_CORS_ORIGINS",
                   "CESIZEN_TRUSTED_PROXIES", "CESIZEN_SESSION_CLIENT_SECRET", "CESIZEN_SESSION_KEYSET"}
    if part == "auth-service":
        wanted |= {"CESIZEN_KEYCLOAK_URL", "CESIZEN_KEYCLOAK_CLIENT_SECRET"}
    if part == "gdpr-service":
        wanted |= {"CESIZEN_CERTIFICATE_KEY"}
    return wanted | ({"CESIZEN_ENCRYPTION_KEYSET"} if part in ENCRYPTED else set())


def environment(container, maps):
    names = {e["name"] for e in container.get("env", [])}
    for source in container.get("envFrom", []):
        names |= set(maps[source["configMapRef"]["name"]])
    return names


def references(container, maps):
    for entry in container.get("env", []):
        source = entry.get("valueFrom", {})
        if "secretKeyRef" in source and source["secretKeyRef"]["name"] not in SECRETS:
            yield f"secret {source['secretKeyRef']['name']} is not documented"
        key = source.get("configMapKeyRef")
        if key and key["key"] not in maps.get(key["name"], {}) and not (key["name"] in OPTIONAL_MAPS and key.get("optional")):
            yield f"{entry['name']} refers to a missing key"
        if "value" in entry and any(word in entry["name"] for word in ("PASSWORD", "SECRET", "KEYSET")):
            yield f"{entry['name']} is written out"


def restricted(pod):
    """The rules of Pod Security "restricted" that can apply to a pod."""
    security = pod.get("securityContext", {})
    yield from (f"sets {host}" for host in ("hostNetwork", "hostPID", "hostIPC") if pod.get(host))
    if security.get("runAsNonRoot") is not True or not security.get("runAsUser"):
        yield "may run as root"
    if security.get("seccompProfile", {}).get("type") != "RuntimeDefault":
        yield "has no seccomp profile"
    for volume in pod.get("volumes", []):
        if not set(volume) - {"name"} <= VOLUMES:
            yield f"volume {volume['name']} is of a forbidden kind"
    for container in pod["containers"] + pod.get("initContainers", []):
        own = container.get("securityContext", {})
        if own.get("allowPrivilegeEscalation") is not False or own.get("privileged") or own.get("procMount"):
            yield "may gain privileges"
        if own.get("capabilities") != {"drop": ["ALL"]} or any("hostPort" in port for port in container.get("ports", [])):
            yield "keeps capabilities or takes a port of the host"
        if own.get("runAsUser") == 0 or own.get("runAsNonRoot") is False:
            yield "a container runs as root"


def careful(kind, pod):
    """Our own rules, beyond Pod Security."""
    if pod.get("automountServiceAccountToken") is not False or pod.get("serviceAccountName", "default") == "default":
        yield "may talk to the Kubernetes API"
    for container in pod["containers"]:
        if container["securityContext"].get("readOnlyRootFilesystem") is not True:
            yield "writes to its image"
        if not any(m["mountPath"] == "/tmp" for m in container.get("volumeMounts", [])):
            yield "has no /tmp"
        image, _, tag = container["image"].partition(":")
        if not tag or tag == "latest":
            yield f"{image} has no version"
        for side in ("requests", "limits"):
            if not {"cpu", "memory", "ephemeral-storage"} <= set(container["resources"][side]):
                yield f"lacks {side}"
        if kind != "Job" and not {"startupProbe", "livenessProbe", "readinessProbe"} <= set(container):
            yield "lacks a probe"


def graceful(pod):
    container = pod["containers"][0]
    wait = int(container["lifecycle"]["preStop"]["exec"]["command"][1])
    phase = next(int(e["value"].rstrip("s")) for e in container["env"] if e["name"] == "SPRING_LIFECYCLE_TIMEOUT_PER_SHUTDOWN_PHASE")
    if pod["terminationGracePeriodSeconds"] <= wait + 2 * phase:
        yield "is killed while it drains"
    paths = {p: container[p]["httpGet"]["path"] for p in ("livenessProbe", "readinessProbe")}
    if paths != {p: f"/actuator/health/{p.removesuffix('Probe')}" for p in paths}:
        yield "is asked for its health at a wrong path"
    asked = {container[p]["httpGet"]["port"] for p in ("startupProbe", "livenessProbe", "readinessProbe")}
    if asked != {"management"}:
        yield "is asked for its health at a wrong port"
    if not pod.get("topologySpreadConstraints"):
        yield "is not spread"


def faults(docs):
    maps = {d["metadata"]["name"]: d.get("data", {}) for d in docs if d["kind"] == "ConfigMap"}
    named = {(d["kind"], d["metadata"]["name"]): d for d in docs}
    levels = named[("Namespace", "cesizen")]["metadata"]["labels"]
    if levels.get("pod-security.kubernetes.io/enforce") != "restricted" or any(d["kind"] == "Secret" for d in docs):
        yield "namespace: not restricted, or a Secret is in the repository"
    for doc in docs:
        name, kind = doc["metadata"]["name"], doc["kind"]
        if kind != "Namespace" and doc["metadata"].get("namespace") != "cesizen":
            yield f"{kind} {name}: outside the namespace"
        if kind in ("Deployment", "StatefulSet", "Job"):
            pod = doc["spec"]["template"]["spec"]
            found = [*restricted(pod), *careful(kind, pod), *(graceful(pod) if kind == "Deployment" else [])]
            found += [r for c in pod["containers"] for r in references(c, maps)]
            yield from (f"{kind} {name}: {fault}" for fault in found)
            if ("ServiceAccount", pod["serviceAccountName"]) not in named:
                yield f"{kind} {name}: its account does not exist"
    for part in PARTS:
        deployment = named[("Deployment", part)]
        labels = deployment["spec"]["template"]["metadata"]["labels"]
        container = deployment["spec"]["template"]["spec"]["containers"][0]
        management = next(str(p["containerPort"]) for p in container["ports"] if p["name"] == "management")
        said = {e["name"]: e.get("value") for e in container["env"]}["CESIZEN_MANAGEMENT_PORT"]
        if {said, deployment["spec"]["template"]["metadata"]["annotations"]["prometheus.io/port"]} != {management}:
            yield f"{part}: its management port is not one number"
        if [p["targetPort"] for p in named[("Service", part)]["spec"]["ports"]] != ["http"]:
            yield f"{part}: its Service leads elsewhere than to the port that serves people"
        lacks = contract(part) - environment(container, maps)
        if lacks:
            yield f"{part}: lacks {sorted(lacks)}"
        for holder in (named[("Service", part)]["spec"]["selector"],
                       named[("PodDisruptionBudget", part)]["spec"]["selector"]["matchLabels"]):
            if holder["app.kubernetes.io/name"] != part or not holder.items() <= labels.items():
                yield f"{part}: a selector misses its pods"


if __name__ == "__main__":
    documents = [d for d in yaml.safe_load_all(open(sys.argv[1])) if d]
    if wrong := list(faults(documents)):
        sys.exit("\n".join(wrong))
    print(f"{len(PARTS)} parts, {len(documents)} manifests")
