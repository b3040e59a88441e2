"""Adds up receipts and readings once more, with Python's own decimals, and says where `report --format json` differs.

python3 check_sums.py <report.json> <file of lines> ...
"""

import json
import sys
from collections import defaultdict
from decimal import Decimal
from itertools import pairwise


def read(path):
    with open(path, encoding="utf-8") as lines:
        return json.loads(lines.read(), parse_float=Decimal, parse_int=Decimal)


def lines_of(paths):
    for path in paths:
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                if line.strip():
                    yield json.loads(line, parse_float=Decimal, parse_int=Decimal)


def main(report_path, *paths):
    names = ("month", "workflow", "branch", "check")
    spent = defaultdict(Decimal)
    by = {name: defaultdict(Decimal) for name in names}
    figures = defaultdict(list)
    for line in lines_of(paths):
        context = line["context"] or {}
        for check in line["checks"]:
            group = (check["provider"], check["unit"])
            if line["kind"] == "reading":
                if check["remaining"] is not None:
                    figures[group, check["name"], check["pool"]].append((line["at"], check["remaining"], check["resets_at"]))
            elif check["spent"] is not None:
                ref = (context.get("ref") or "").removeprefix("refs/").removeprefix("heads/") or None
                keys = (line["started_at"][:7], context.get("workflow"), ref, check["name"])
                spent[group] += check["spent"]
                for name, key in zip(names, keys):
                    by[name][group, key] += check["spent"]
    rises = defaultdict(list)
    left = {}
    for (group, name, pool), series in figures.items():
        series.sort(key=lambda figure: figure[0])
        left[group, name, pool] = series[-1][:2]
        for (_, before, reset), (at, after, now) in pairwise(series):
            if after > before and reset == now:
                rises[group].append((at, name, after - before))

    wrong = []

    def same(what, told, found):
        if told != found:
            wrong.append(f"{what}: the report has {told}, the lines {found}")

    report = read(report_path)
    same("groups", {(g["provider"], g["unit"]) for g in report["groups"]}, set(spent) | {key[0] for key in figures})
    for told in report["groups"]:
        group = (told["provider"], told["unit"])
        same(f"{group} spent", told["spent"], spent.get(group))
        for name in names:
            found = {key[1]: value for key, value in by[name].items() if key[0] == group}
            same(f"{group} by {name}", {row["name"]: row["spent"] for row in told["by"][name]}, found)
        same(f"{group} top-ups", [(t["at"], t["check"], t["amount"]) for t in told["top_ups"]], sorted(rises[group]))
        found = {key[1:]: value for key, value in left.items() if key[0] == group}
        same(f"{group} left", {(row["check"], row["pool"]): (row["at"], row["remaining"]) for row in told["left"]}, found)
    print("\n".join(wrong) if wrong else "all sums agree")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
