"""The kinds world as a researcher would write it in NumPy: a yardstick for speed, and for means.

    python3 bench/kinds_numpy.py '{"synthetic": 1, "fresh": 0, "selection": 0, "replicates": 32}' [whole runs before]

Prints one JSON line: the milliseconds of the whole run (imports and a warm-up of one replicate, and of whole runs, excluded) and, for each
generation, the mean of each measure over the replicates. Grounded filter, no drift. Needs NumPy (Debian: python3-numpy).
"""
import json
import sys
import time

import numpy as np

MEASURES = ("error", "known", "coverage", "junk", "diversity", "concentration")


def run(synthetic=1.0, fresh=0.0, selection=0.0, memory="replace", size=20_000, kinds=2000, junkKinds=500,
        tail=1.1, hallucination=0.02, generations=40, replicates=32, seed=1):
    rng = np.random.default_rng(seed)
    columns = kinds + junkKinds
    reality = np.zeros(columns)
    reality[:kinds] = np.arange(1, kinds + 1, dtype=float) ** -tail
    reality /= reality.sum()
    out = {name: np.zeros((replicates, generations + 1)) for name in MEASURES}
    for j in range(replicates):
        archive = rng.multinomial(size, reality) / size
        pool, total = archive * size, size
        for t in range(generations + 1):
            model = rng.multinomial(size, pool / total) / size if memory == "budget" and t else pool / total
            seen = model > 0
            out["error"][j, t] = 0.5 * np.abs(model - reality).sum()
            out["known"][j, t] = seen[:kinds].sum()
            out["coverage"][j, t] = reality[seen].sum()
            out["junk"][j, t] = model[kinds:].sum()
            out["diversity"][j, t] = np.exp(-(model[seen] * np.log(model[seen])).sum())
            out["concentration"][j, t] = (model ** 2).sum()
            if t == generations:
                break
            output = (1 - hallucination) * model
            output[kinds:] += hallucination / junkKinds
            output[kinds:] *= np.exp(-selection)
            output /= output.sum()
            machine = (1 - fresh) * synthetic
            if memory == "replace":
                mix = fresh * reality + machine * output + (1 - fresh) * (1 - synthetic) * archive
                pool, total = rng.multinomial(size, mix / mix.sum()).astype(float), size
            else:
                documents = round(size * (fresh + machine))
                if documents:
                    mix = fresh * reality + machine * output
                    pool = pool + rng.multinomial(documents, mix / mix.sum())
                    total += documents
    return out


if __name__ == "__main__":
    options = json.loads(sys.argv[1]) if len(sys.argv) > 1 else {}
    run(**{**options, "replicates": 1})
    for _ in range(int(sys.argv[2]) if len(sys.argv) > 2 else 0):
        run(**options)
    start = time.perf_counter()
    measures = run(**options)
    milliseconds = (time.perf_counter() - start) * 1000
    print(json.dumps({"milliseconds": milliseconds, "mean": {name: v.mean(0).tolist() for name, v in measures.items()}}))
