"""Every panel's expression is PromQL, every alert has a page in the runbooks. usage: observability.py <folder> <work folder>"""
import json
import pathlib
import re
import subprocess
import sys

import yaml

from manifests import PARTS

VARIABLES = {"$__rate_interval": "1m", "$__range": "1h", "$service": ".*"}
MUST_SHOW = ["http_server_requests_seconds_count", "http_server_requests_seconds_bucket", "r2dbc_pool_acquired_connections",
             "cesizen_outbox_pending", "cesizen_outbox_oldest_seconds", "kafka_consumer_fetch_manager_records_lag",
             "cesizen_user_signups_total", "cesizen_meditation_sessions_total", "cesizen_db_query_duration_seconds",
             "cesizen_incidents_open", "cesizen_incidents_oldest_seconds"]


def plain(expression):
    for variable, value in VARIABLES.items():
        expression = expression.replace(variable, value)
    if "$" in expression:
        sys.exit(f"unknown variable in {expression}")
    return expression


def main(folder, work):
    panels = [(d.name, p) for d in sorted((folder / "dashboards").glob("*.json")) for p in json.loads(d.read_text())["panels"]]
    found = [plain(t["expr"]) for _, p in panels for t in p.get("targets", [])]
    for name in MUST_SHOW:
        if not any(name in e for e in found):
            sys.exit(f"no panel shows {name}")
    for name, panel in panels:
        if panel["type"] != "row" and not panel.get("targets"):
            sys.exit(f"{name}: {panel['title']} shows nothing")
    rules = [{"record": f"panel:{i}", "expr": e} for i, e in enumerate(found)]
    file = work / "panels.yml"
    file.write_text(yaml.safe_dump({"groups": [{"name": "panels", "rules": rules}]}))
    run = subprocess.run(["promtool", "check", "rules", file], capture_output=True, text=True)
    if run.returncode:
        sys.exit(run.stdout + run.stderr)
    scraped = {t for job in yaml.safe_load((folder / "prometheus.yml").read_text())["scrape_configs"]
               for static in job["static_configs"] for t in static["targets"]}
    if scraped != {f"{part}:8079" for part in PARTS}:
        sys.exit(f"prometheus.yml does not read the management port of every part: {sorted(scraped)}")
    alerts = [r for g in yaml.safe_load((folder / "alerts.yml").read_text())["groups"] for r in g["rules"]]
    anchors = {h.strip().lower().replace(" ", "-") for h in re.findall(r"^## (.+)$", (folder / "runbooks.md").read_text(), re.M)}
    tested = (folder / "alerts-test.yml").read_text()
    for alert in alerts:
        page = alert["annotations"]["runbook"].partition("runbooks.md#")[2]
        if page not in anchors:
            sys.exit(f"{alert['alert']}: no page {page} in runbooks.md")
        if f"alertname: {alert['alert']}\n" not in tested:
            sys.exit(f"{alert['alert']}: never fires in alerts-test.yml")
    print(f"{len(found)} expressions, {len(alerts)} alerts")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
