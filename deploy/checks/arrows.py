"""Who may talk to whom, worked out from the network policies and compared with the house. usage: arrows.py <rendered>"""
import sys

import yaml

SERVICES = ["auth-service", "emotion-service", "stress-service", "garden-service", "ticket-service", "gdpr-service"]
PARTS = ["discovery", "gateway", *SERVICES]
PORTS = [53, 5432, 8079, 8080, 9000, 9092, 9093]
OUTSIDE = {
    "ingress": ({"app.kubernetes.io/name": "controller"}, {"cesizen.fr/role": "ingress"}),
    "prometheus": ({"app.kubernetes.io/name": "prometheus"}, {"cesizen.fr/role": "monitoring"}),
    "alertmanager": ({"app.kubernetes.io/name": "alertmanager"}, {"cesizen.fr/role": "monitoring"}),
    "dns": ({"k8s-app": "kube-dns"}, {"kubernetes.io/metadata.name": "kube-system"}),
    "stranger": ({"app.kubernetes.io/name": "prometheus"}, {"kubernetes.io/metadata.name": "default"}),
}
EXPECTED = (
    {("ingress", "gateway", 8080), ("keycloak", "postgres", 5432), ("kafka", "kafka", 9092),
     ("roles", "postgres", 5432), ("topics", "kafka", 9092)}
    | {("alertmanager", "ticket-service", 8080)}
    | {("prometheus", part, 8079) for part in PARTS}
    | {("gateway", to, 8080) for to in ["discovery", "keycloak", *SERVICES]}
    | {(s, to, port) for s in SERVICES for to, port in
       [("discovery", 8080), ("keycloak", 8080), ("postgres", 5432), ("kafka", 9092)]}
    | {("gdpr-service", to, 8080) for to in SERVICES}
    | {(s, "gdpr-service", 8080) for s in ["emotion-service", "stress-service"]}
    | {(pod, "dns", 53) for pod in [*PARTS, "postgres", "kafka", "keycloak", "roles", "topics"]}
)


def matches(selector, labels):
    if selector is None:
        return True
    for rule in selector.get("matchExpressions", []):
        if rule["operator"] != "In":
            raise ValueError(f"{rule['operator']} is not understood here")
        if labels.get(rule["key"]) not in rule["values"]:
            return False
    return selector.get("matchLabels", {}).items() <= labels.items()


def allows(rules, peers, other, port):
    """Whether one rule lets `other`, a pair of pod and namespace labels, through at the port."""
    for rule in rules:
        if "ports" in rule and not any(p["port"] == port for p in rule["ports"]):
            continue
        for peer in rule.get(peers, [{}]):
            inside = peer.get("namespaceSelector", {"matchLabels": {"home": "yes"}} if "podSelector" in peer else None)
            if matches(inside, other[1]) and matches(peer.get("podSelector"), other[0]):
                return True
    return False


def open_for(policies, direction, pod, other, port):
    """A pod outside the namespace is bound by no policy of ours."""
    if pod[1].get("home") != "yes":
        return True
    mine = [p["spec"] for p in policies if direction in p["spec"]["policyTypes"] and matches(p["spec"]["podSelector"], pod[0])]
    peers = "from" if direction == "Ingress" else "to"
    return not mine or any(allows(p.get(direction.lower(), []), peers, other, port) for p in mine)


def main(rendered):
    docs = [d for d in yaml.safe_load_all(open(rendered)) if d]
    policies = [d for d in docs if d["kind"] == "NetworkPolicy"]
    pods = dict(OUTSIDE)
    for doc in docs:
        if doc["kind"] in ("Deployment", "StatefulSet", "Job"):
            pods[doc["metadata"]["name"]] = (doc["spec"]["template"]["metadata"]["labels"], {"home": "yes"})
    found = {(a, b, port) for a in pods for b in pods for port in PORTS
             if not (a in OUTSIDE and b in OUTSIDE)
             and open_for(policies, "Egress", pods[a], pods[b], port) and open_for(policies, "Ingress", pods[b], pods[a], port)}
    wrong = [f"too much: {a} -> {b}:{p}" for a, b, p in sorted(found - EXPECTED)]
    wrong += [f"missing: {a} -> {b}:{p}" for a, b, p in sorted(EXPECTED - found)]
    if wrong:
        sys.exit("\n".join(wrong))
    print(f"{len(found)} arrows among {len(pods)} ends, no more and no fewer")


if __name__ == "__main__":
    main(sys.argv[1])
