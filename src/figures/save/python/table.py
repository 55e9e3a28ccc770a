"""Replicates of a scenario, and the table of what is measured in them."""
import math
import sys
from decimal import Decimal
from types import SimpleNamespace

from luck import Stream, total_of


def statistics(values):
    """Across replicates: mean, standard deviation, and the quantiles 5, 25, 50, 75 and 95 %, interpolated."""
    n, ordered = len(values), sorted(values)
    mean = total_of(values) / n
    yield mean
    yield math.sqrt(total_of((value - mean) * (value - mean) for value in values) / (n - 1)) if n > 1 else 0
    for share in (0.05, 0.25, 0.5, 0.75, 0.95):
        below = int((n - 1) * share)
        low, high = ordered[below], ordered[min(below + 1, n - 1)]
        yield low + ((n - 1) * share - below) * (high - low)


def written(value):
    """A number as JavaScript writes it."""
    if value == 0 or 1e-6 <= abs(value) < 1e21:
        return format(Decimal(repr(value + 0)), "f").removesuffix(".0")
    digits, exponent = repr(value).split("e")
    return f"{digits}e{int(exponent):+d}"


def write_table(title, runs, measures, course):
    """A row for each run and generation, and for each measure its statistics."""
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    out = open(sys.argv[1], "w", encoding="utf-8", newline="\n") if len(sys.argv) > 1 else sys.stdout
    print(f"# {title}", file=out)
    for name, scenario in runs:
        values = [f'"{value}"' if isinstance(value, str) else written(value) for value in scenario.values()]
        fields = [f'"{field}":{value}' for field, value in zip(scenario, values)]
        print(f"# {name}: {{{','.join(fields)}}}", file=out)
    names = [f"{measure}_{name}" for measure in measures for name in "mean sd q05 q25 q50 q75 q95".split()]
    print("run,generation", *names, sep=",", file=out)
    for name, scenario in runs:
        seeded = Stream(0x243F6A88, 0x85A308D3, 0x13198A2E, 0x03707344).named(scenario["seed"])  # digits of pi
        streams = [seeded.fork("replicate", j) for j in range(scenario["replicates"])]
        replicates = [list(course(SimpleNamespace(**scenario), stream)) for stream in streams]
        for t, measured in enumerate(zip(*replicates)):
            numbers = [number for values in zip(*measured) for number in statistics(values)]
            print(f'"{name}"' if "," in name else name, t, *map(written, numbers), sep=",", file=out)
