"""Luck: named streams of random numbers, and exp and log with the same last bit everywhere."""
import math
from functools import reduce
from operator import add

MASK = 0xFFFFFFFF  # whole numbers of Python have no end; those of the page have 32 bits


def rotate(x, by):
    return (x << by | x >> 32 - by) & MASK


def scramble(a, b, c, d):
    """The add-rotate-xor round of HalfSipHash (after Aumasson & Bernstein 2012)."""
    a = a + b & MASK
    b = rotate(b, 5) ^ a
    c = c + d & MASK
    d = rotate(d, 8) ^ c
    a = rotate(a, 16) + d & MASK
    c = c + b & MASK
    return a, rotate(b, 13) ^ c, rotate(c, 16), rotate(d, 7) ^ a


class Stream:
    """Random numbers with a name: seed, replicate, generation, purpose. Another draw in one never shifts the others."""

    def __init__(self, a, b, c, d):
        self.name = a, b, c, d
        self.state = scramble(*scramble(*scramble(*scramble(a, b, c ^ 0xFF, d))))

    def named(self, *words):
        a, b, c, d = self.name
        for word in words:
            a, b, c, d = scramble(*scramble(a, b, c, d ^ word & MASK))
            a ^= word & MASK
        return Stream(a, b, c, d)

    def fork(self, label, index=0):
        return self.named(*label.encode(), -len(label), index)

    def bits(self):
        """32 random bits: xoshiro128++ 1.0 (Blackman & Vigna 2021)."""
        a, b, c, d = self.state
        total = a + d & MASK
        c, d = c ^ a, d ^ b
        self.state = a ^ d, b ^ c, c ^ (b << 9 & MASK), (d << 11 | d >> 21) & MASK
        return (total << 7 | total >> 25) + a & MASK

    def uniform(self):
        return ((self.bits() >> 5) * 2**26 + (self.bits() >> 6)) * 2.0**-53  # from 0 to 1, in steps of 2^-53


def total_of(values):
    """One after another, as the page adds: sum() of Python 3.12 and later corrects its rounding."""
    return reduce(add, values, 0.0)


# exp and log from + - * / and square roots, of which IEEE 754 fixes every bit; those of math differ between systems.
LN2_HIGH, LN2_LOW = 0.6931471803691238, 1.9082149292705877e-10  # ln 2 in two parts
HALF, QUARTER, EIGHTH, SIXTEENTH = (reduce(lambda x, _: math.sqrt(x), range(n), 2.0) for n in range(1, 5))
POWERS = [a * b * (c * d) for a in (1, HALF) for b in (1, QUARTER) for c in (1, EIGHTH) for d in (1, SIXTEENTH)]


def exp(x):
    n = math.floor(x * 23.083120654223414 + 0.5)  # x = n ln2/16 + r
    r = x - n * (LN2_HIGH / 16) - n * (LN2_LOW / 16)
    series = 1 + r * (1 + r * (1 / 2 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120 + r * (1 / 720 + r * (1 / 5040)))))))
    return POWERS[n & 15] * series * math.ldexp(1, n >> 4)


def log_near_one(x):
    s = (x - 1) / (2 + (x - 1))  # log x = 2 artanh(s)
    series = reduce(lambda sofar, n: s * s * (2 / n + sofar), range(21, 1, -2), 0.0)
    return x - 1 - s * (x - 1 - series)


CENTRES = [1 + (j + 0.5) / 128 for j in range(128)]
CENTRE_LOGS = [log_near_one(centre / 2 if centre > HALF else centre) for centre in CENTRES]


def log(x):
    if 0.98 < x < 1.02:
        return log_near_one(x)
    half, e = math.frexp(x)
    j = int(half * 256) - 128  # x is close to CENTRES[j] times 2^(e - 1)
    e -= CENTRES[j] < HALF
    r = (half * 2 - CENTRES[j]) * (1 / CENTRES[j])
    z = r * r
    series = r - z * (1 / 2 - r * (1 / 3) + z * (1 / 4 - r * (1 / 5) + z * (1 / 6 - r * (1 / 7))))
    return e * LN2_HIGH + (CENTRE_LOGS[j] + (series + e * LN2_LOW))
