"""How documents fall over kinds: exact samplers of counts."""
import math
from bisect import bisect_left, bisect_right
from decimal import Decimal
from functools import lru_cache
from itertools import accumulate

from luck import total_of

def multinomial(stream, n, weights):
    """How n documents fall over kinds: frequent kinds take their binomial share in turn (Davis 1993), then the rare.
    Numbers that are compared to decide may differ from the page's in the 16th digit: chance will not hit between."""
    counts, left = [0] * len(weights), n
    threshold = 0.9 * 32 * total_of(weights) / n
    frequent = [i for i, weight in enumerate(weights) if weight >= threshold]
    rare = [i for i, weight in enumerate(weights) if 0 < weight < threshold]
    rare_weight = total_of(weights[i] for i in rare)
    rest = list(accumulate((weights[i] for i in reversed(frequent)), initial=rare_weight))
    for i in frequent:
        counts[i] = binomial(stream, left, weights[i] / rest.pop())
        left -= counts[i]
    if left == 0:
        return counts
    # Poisson counts, given their sum, are multinomial: a few too few at once, then the last documents one by one.
    heaviest, documents, left = max(weights[i] for i in rare), left, -1
    rate = min((documents - 1.5 * math.sqrt(documents)) / rare_weight, 0.999 * 32 / heaviest)
    while left < 0:
        for i in rare:
            counts[i] = poisson(stream, rate * weights[i]) if rate > 0 else 0
        left = documents - sum(counts[i] for i in rare)
    while left > 0:
        place = stream.uniform() * len(rare)
        i = rare[int(place)]
        if place % 1 * heaviest < weights[i]:
            counts[i] += 1
            left -= 1
    return counts


@lru_cache(None)
def poisson_table(point):
    """P(Poisson(point / 8) <= k) for each k, in units of 2^-32."""
    masses = accumulate(range(1, 97), lambda mass, k: mass * (point / 8 / k), initial=math.exp(-point / 8))
    return [min(total * 2**32, 2**32 - 2.0**-21) for total in accumulate(masses)]


def poisson(stream, mean):
    """A count of a mean below 32: one from a table (Chen & Asau 1974), one of what the mean is above the table's."""
    point, u = math.floor(mean * 8), stream.bits()
    table = poisson_table(point)
    count = bisect_left(table, u)
    if table[count] < u + 1:  # 32 bits do not decide
        count = bisect_right(table, u + stream.uniform())
    above, v = mean - point / 8, stream.bits() * 2.0**-32
    if v + 2.0**-32 > 1 - above:
        count += walk_up(v + stream.uniform() * 2.0**-32, math.exp(-above), lambda k: above / k)
    return count


def walk_up(u, mass, ratio):
    """The count whose distribution first reaches u, from P(0) and the ratio of P(k) to P(k - 1)."""
    k = 0
    while u > mass > 0:
        u -= mass
        k += 1
        mass *= ratio(k)
    return k


def binomial(stream, n, p):
    """Of a mean below 10 by inversion, else by transformed rejection (Hoermann 1993, BTRS)."""
    if p > 0.5:
        return n - binomial(stream, n, 1 - p)
    if n * p <= 0:
        return 0
    if n * p < 10:
        return walk_up(stream.uniform(), math.exp(n * math.log1p(-p)), lambda k: p / (1 - p) * (n + 1 - k) / k)
    variance, mode = n * p * (1 - p), math.floor((n + 1) * p)
    b = 1.15 + 2.53 * math.sqrt(variance)
    a = -0.0873 + 0.0248 * b + 0.01 * p
    while True:
        u, v = stream.uniform() - 0.5, stream.uniform()
        us = max(0.5 - abs(u), 2.0**-54)
        offset = math.floor((2 * a / us + b) * u + (n * p + 0.5 - mode))
        height = v * (2.83 + 5.1 / b) * math.sqrt(variance) / (a / (us * us) + b)
        if us >= 0.07 and v <= 0.92 - 4.2 / b or height <= 1 - abs(offset) * (abs(offset) + 1) / (2 * variance):
            return mode + offset
        if height <= 1 and 0 <= mode + offset <= n and height <= mass_ratio(n, p, mode + offset, mode):
            return mode + offset


def mass_ratio(n, p, k, mode):
    """P(Binomial(n, p) = k) / P(mode). Its logarithms have 28 digits: differences of them lose many if n is 10^12."""
    odds, logs = Decimal(p) / (1 - Decimal(p)), [log_factorial(count) for count in (mode, n - mode, k, n - k)]
    return math.exp((k - mode) * odds.ln() + logs[0] + logs[1] - logs[2] - logs[3])


@lru_cache(10**5)
def log_factorial(n):
    """By Stirling's series."""
    if n < 16:
        return Decimal(math.factorial(n)).ln()
    z = 1 / n / n
    series = Decimal((1 / 12 - z * (1 / 360 - z * (1 / 1260 - z * (1 / 1680 - z / 1188)))) / n)
    return (n + Decimal(0.5)) * Decimal(n).ln() - n + Decimal("0.9189385332046727417803297364") + series
