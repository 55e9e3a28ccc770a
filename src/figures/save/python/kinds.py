"""Open Loop: the closed loop in the world of kinds"""
from functools import lru_cache
from itertools import zip_longest

from counts import multinomial
from luck import exp, log, total_of
from table import write_table

# SETTINGS
SCENARIO = {
    "world": "kinds", "synthetic": 1, "fresh": 0, "selection": 0, "filter": "grounded", "memory": "replace",
    "replicates": 32, "seed": 1, "generations": 40, "size": 20000, "kinds": 2000, "junkKinds": 500, "tail": 1.1,
    "hallucination": 0.02, "novelty": 0, "newborn": 50, "weights": "zipf"}
RUNS = [("this run", SCENARIO)]

# The world of kinds. A list of numbers has the real kinds by rank, then the junk kinds, then those born since.
MEASURES = "error", "known", "coverage", "junk", "diversity", "concentration", "kept"


def course(s, stream):
    """The loop: generate, select, mix, retrain. Yields what is measured of model 0, 1, 2 and so on."""
    synthetic, archived = (1 - s.fresh) * s.synthetic, (1 - s.fresh) * (1 - s.synthetic)
    s.junk = slice(s.kinds, s.kinds + s.junkKinds)
    model = pool = archive = multinomial(stream.fork("archive"), s.size, reality(s, 0))
    for t in range(s.generations + 1):
        output, kept = select(s, generate(s, model))
        yield measured(s, model, reality(s, t), kept)
        luck = stream.fork("generation", t + 1)
        batch = [(s.fresh, reality(s, t + 1)), (synthetic / kept, output)]
        if s.memory == "replace":  # the next model learns from the batch alone
            batch.append((archived / s.size, archive))
            model = multinomial(luck.fork("batch"), s.size, mix(batch))
            continue
        documents = int(s.size * (s.fresh + synthetic) + 0.5)  # the pool holds the archive already
        if documents > 0:
            pool = together(pool, multinomial(luck.fork("batch"), documents, mix(batch)))
        # It learns from the whole pool, or (budget) from as many documents as before, drawn out of the pool.
        model = multinomial(luck.fork("study"), s.size, pool) if s.memory == "budget" else pool


@lru_cache(None)
def shares(kinds, tail, law="zipf"):
    """Zipf's law: the share of the i-th kind is proportional to i^-tail. Or to how often it was counted."""
    weights = [exp(-tail * log(i)) for i in range(1, kinds + 1)] if law == "zipf" else [*map(int, law.split())]
    total = total_of(reversed(weights))
    return [weight / total for weight in weights]


def reality(s, t):
    """Old kinds fade by 1 - novelty each generation; those born in it share the novelty."""
    fade, born = 1.0, []
    for _ in range(t if s.novelty > 0 else 0):
        born = [s.novelty * fade * share for share in shares(s.newborn, s.tail)] + born
        fade *= 1 - s.novelty
    return [fade * share for share in shares(s.kinds, s.tail, s.weights)] + [0.0] * s.junkKinds + born


def generate(s, model):
    """A model writes what it has read, and a share of junk of its own making."""
    faithful = (1 - s.hallucination) / sum(model)
    output = [faithful * count for count in model]
    output[s.junk] = [weight + s.hallucination / s.junkKinds for weight in output[s.junk]]
    return output


def select(s, output):
    """A document of reward r is kept with probability exp(-k (1 - r))."""
    if s.selection == 0:
        return output, 1
    if s.filter == "popular":  # r is how common its kind is already
        largest = max(output)
        output = [weight * exp(s.selection * (weight / largest - 1)) if weight > 0 else 0.0 for weight in output]
        return output, total_of(output)
    before = total_of(output[s.junk])  # grounded: r is 1 for a real kind, 0 for junk
    output[s.junk] = [weight * exp(-s.selection) for weight in output[s.junk]]
    return output, 1 - before + total_of(output[s.junk])


def mix(parts):
    """Each document comes from one of the parts, with probability proportional to its share."""
    present = [(share, weights) for share, weights in parts if share > 0]
    scaled = [[share * weight for weight in weights] for share, weights in present]
    return together(*scaled) if len(present) > 1 else present[0][1]


def together(*lists):
    return [total_of(column) for column in zip_longest(*lists, fillvalue=0)]


def measured(s, model, real, kept):
    unit, junk, pairs = 1 / sum(model), model[s.junk], list(zip_longest(model, real, fillvalue=0))
    error = total_of(abs(count * unit - share) for count, share in pairs) / 2  # total variation
    coverage = total_of(share for count, share in pairs if count > 0)
    entropy = total_of(count * log(count) for count in model if count > 0)
    concentration = total_of(float(count) * count for count in model) * unit * unit
    known = sum(count > 0 for count in model) - sum(count > 0 for count in junk)
    return error, known, coverage, sum(junk) * unit, exp(log(sum(model)) - entropy * unit), concentration, kept


write_table(__doc__.splitlines()[0], RUNS, MEASURES, course)
