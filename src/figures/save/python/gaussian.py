"""Open Loop: the closed loop in the gaussian world"""
import math

from luck import exp, log, total_of
from table import write_table

# SETTINGS
SCENARIO = {
    "world": "gaussian", "synthetic": 1, "fresh": 0, "selection": 0, "filter": "grounded", "memory": "replace",
    "replicates": 32, "seed": 1, "generations": 100, "size": 50, "estimator": "unbiased"}
RUNS = [("this run", SCENARIO)]

# The gaussian world. A corpus is a list of numbers, reality N(0, 1), a model a mean and a variance.
MEASURES = "mean", "variance", "error", "kept"


def course(s, stream):
    """The loop: generate, select, mix, retrain. Yields what is measured of model 0, 1, 2 and so on."""
    synthetic, archived = (1 - s.fresh) * s.synthetic, (1 - s.fresh) * (1 - s.synthetic)
    archive = draw(normal, s.size, stream.fork("archive"))
    pool, moments = archive, moments_of(archive)
    of_pool = moments
    for t in range(s.generations + 1):
        mean, variance = model = fit(s, moments)
        output, kept = select(s, *model)
        gap = math.sqrt(variance) - 1
        yield mean, variance, mean * mean + gap * gap, kept  # the error is the squared 2-Wasserstein distance
        luck = stream.fork("generation", t + 1)
        batch = [(s.fresh, normal), (synthetic, output)]
        if s.memory == "replace":  # the next model learns from the batch alone
            batch.append((archived, resampled(archive)))
            moments = moments_of(draw(mix(batch), s.size, luck.fork("batch")))
            continue
        documents = int(s.size * (s.fresh + synthetic) + 0.5)  # the pool holds the archive already
        if documents > 0:
            drawn = draw(mix(batch), documents, luck.fork("batch"))
            pool, of_pool = pool + drawn, together(of_pool, moments_of(drawn))
        # It learns from the whole pool, or (budget) from as many documents as before, drawn out of the pool.
        moments = of_pool
        if s.memory == "budget":
            moments = moments_of(draw(resampled(pool), s.size, luck.fork("study")))


def draw(source, documents, stream):
    return [source(stream) for _ in range(documents)]


def normal(stream):
    """A number from N(0, 1), by the polar method (Marsaglia & Bray 1964)."""
    while True:
        x, y = 2 * stream.uniform() - 1, 2 * stream.uniform() - 1
        square = x * x + y * y
        if 0 < square < 1:
            return x * math.sqrt(-2 * log(square) / square)


def moments_of(corpus):
    """How many numbers, their mean, and the sum of their squared deviations from it."""
    mean = total_of(corpus) / len(corpus)
    return len(corpus), mean, total_of((x - mean) * (x - mean) for x in corpus)


def together(one, other):
    """The moments of two corpora as one's (Chan, Golub & LeVeque 1983)."""
    (n, mean, squares), (more, other_mean, other_squares) = one, other
    gap = other_mean - mean
    squares = squares + other_squares + gap * gap * n * more / (n + more)
    return n + more, mean + gap * more / (n + more), squares


def fit(s, moments):
    n, mean, squares = moments
    return mean, squares / (n - 1 if s.estimator == "unbiased" else n)


def select(s, mean, variance):
    """A document of reward r is kept with probability exp(-k (1 - r)): drawn and thrown away until one is kept."""
    sd = math.sqrt(variance)

    def reward(z):
        if s.filter == "popular":  # how common the output already is: g(x) / max g
            return exp(-z * z / 2)
        x = mean + sd * z  # grounded: how real it is, min(1, p(x) / g(x))
        log_ratio = (z * z - x * x) / 2 + log(sd) if sd > 0 else -math.inf
        return exp(max(log_ratio, -700)) if log_ratio < 0 else 1

    def kept_with(z):
        return exp(s.selection * (reward(z) - 1))

    def write(stream):
        while True:
            z = normal(stream)
            if s.selection == 0 or stream.uniform() < kept_with(z):
                return mean + sd * z

    kept = total_of(weight * kept_with(z) for z, weight in NORMAL_GRID) if s.selection > 0 else 1
    return write, kept


DENSITIES = [exp(-z * z / 2) for z in (i / 16 - 8 for i in range(257))]
NORMAL_GRID = [(i / 16 - 8, density / total_of(DENSITIES)) for i, density in enumerate(DENSITIES)]


def resampled(corpus):
    return lambda stream: corpus[math.floor(stream.uniform() * len(corpus))]


def mix(parts):
    """Each document comes from one of the parts, with probability proportional to its share."""
    present = [(share, source) for share, source in parts if share > 0]
    total = total_of(share for share, _ in present)

    def mixture(stream):
        place = stream.uniform() * total
        for share, source in present:
            place -= share
            if place < 0:
                return source(stream)
        return source(stream)

    return mixture if len(present) > 1 else present[0][1]


write_table(__doc__.splitlines()[0], RUNS, MEASURES, course)
