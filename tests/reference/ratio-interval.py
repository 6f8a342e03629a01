"""Expected values for tests/stats: python3 ratio-interval.py > ratio-interval.json (scipy 1.17.1, numpy 2).

Student's t from scipy; the interval of a ratio from the residuals of every cluster, not from sums.
"""
import json
import numpy as np
from scipy import stats

degrees = [1, 2, 3, 4, 5, 6, 7, 10, 29, 30, 99, 100, 101, 102, 250, 1000, 100000]
cases = {
    'eight events of different size': ([812, 401, 1290, 95, 640, 733, 210, 55], [6, 1, 15, 0, 2, 9, 4, 0]),
    'scores below zero': ([3, 9, 4, 11, 2, 6, 7], [-1200, 300, -2900, 410, -77, 0, -1804]),
    'one giant': ([50, 61, 47, 52, 9000, 58, 49], [1, 0, 2, 1, 400, 0, 1]),
}


def interval(x, y):
    x, y = np.array(x, float), np.array(y, float)
    n, ratio = len(x), y.sum() / x.sum()
    residuals = (y - ratio * x) / x.mean()
    error = np.sqrt(residuals.var(ddof=1) / n)
    half = stats.t.ppf(0.975, n - 1) * error
    return [ratio - half, ratio + half]


print(json.dumps({
    't': [[int(d), stats.t.ppf(0.975, d)] for d in degrees],
    'ratios': [{'title': title, 'x': x, 'y': y, 'interval': interval(x, y)} for title, (x, y) in cases.items()],
}, indent=1))
