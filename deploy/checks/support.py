"""Says which parts in docs/support.md lose their free support soon, and where a version in it is not the one that runs.

usage: support.py ROOT [--today YYYY-MM-DD] [--strict]
Ends non-zero when the page and the files disagree; with --strict also when a date is less than 90 days away.
"""
import argparse
import datetime
import pathlib
import re
import sys

WARNING_DAYS = 90
ROW = re.compile(r"^\| (?P<part>[^|]+) \| (?P<version>[^|]+) \| (?P<ends>\d{4}-\d\d-\d\d) \| [^|]+ \| (?P<files>[^|]+) \|$")


def rows(page):
    table = [line for line in page.splitlines() if line.startswith("| ")][1:]
    for line in table:
        row = ROW.match(line)
        if not row:
            sys.exit(f"not a row of the table: {line}")
        yield row["part"], row["version"], datetime.date.fromisoformat(row["ends"]), re.findall("`([^`]+)`", row["files"])


def names(text, version):
    """Whether the file names exactly this version, and not one that merely begins or ends so; 17.11.0 is 17.11."""
    return re.search(rf"(?<![\w.])v?{re.escape(version)}(\.0)?(?!\w|\.\d)", text) is not None


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("root", type=pathlib.Path)
    arguments.add_argument("--today", type=datetime.date.fromisoformat, default=datetime.date.today())
    arguments.add_argument("--strict", action="store_true")
    given = arguments.parse_args()
    wrong, soon, count = [], [], 0
    for part, version, ends, files in rows((given.root / "docs/support.md").read_text()):
        count += 1
        wrong += [f"{part} {version} is not the version in {file}" for file in files
                  if not names((given.root / file).read_text(), version)]
        days = (ends - given.today).days
        if days < WARNING_DAYS:
            soon.append(f"{part} {version} " + (f"ends in {days} days" if days >= 0 else f"ended {-days} days ago"))
    if count < 10:
        sys.exit(f"only {count} rows in docs/support.md")
    for line in wrong:
        print(line)
    print(f"{count} parts" + (f"; WARNING: {'; '.join(soon)}" if soon else ""))
    sys.exit(1 if wrong or (given.strict and soon) else 0)


main()
