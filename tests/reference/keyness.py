"""Expected values for tests/stats of omissions, distinctive terms and divergence: python3 keyness.py > keyness.json (scipy 1.17.1, numpy 2).

Everything is written from the definitions, with scipy where it has them, without the shortcuts of the program.
"""
import json
import numpy as np
from scipy import stats
from scipy.spatial.distance import jensenshannon

none = [
    {'marked': m, 'own': n, 'all': a, 'chance': float(stats.hypergeom.pmf(0, a, m, n))}
    for m, n, a in [(1, 25, 100), (2, 50, 250), (5, 300, 3000), (12, 417, 2213), (40, 90, 5000), (3, 4900, 5000)]
]


sides = [((12, 4000), (30, 52000)), ((0, 900), (7, 1200)), ((250, 9000), (240, 9100)), ((1, 50), (0, 800000))]


def log_odds(a, b, prior):
    """Monroe, Colaresi and Quinn 2008, equations 16, 20 and 22, in their letters."""
    (y_i, n_i), (y_j, n_j), (alpha_w, alpha_0) = a, b, prior
    omega = lambda y, n: (y + alpha_w) / (n + alpha_0 - y - alpha_w)
    delta = np.log(omega(y_i, n_i)) - np.log(omega(y_j, n_j))
    return delta / np.sqrt(1 / (y_i + alpha_w) + 1 / (y_j + alpha_w))


def g2(a, b):
    table = [[a[0], a[1] - a[0]], [b[0], b[1] - b[0]]]
    return stats.chi2_contingency(table, correction=False, lambda_='log-likelihood')[0]


usage = [
    {'a': {'hits': a[0], 'of': a[1]}, 'b': {'hits': b[0], 'of': b[1]}, 'prior': {'hits': w, 'of': 1000}, 'z': log_odds(a, b, (w, 1000)), 'g2': g2(a, b)}
    for (a, b), w in zip(sides, [0.75, 3.3, 27.0, 0.00125])
]

parts = [([3, 0, 1, 8], [400, 350, 90, 610]), ([1, 1, 1], [100, 100, 100]), ([0, 0, 5], [900, 20, 30])]


def dp_norm(hits, sizes):
    """Gries 2008 with the correction of Lijffijt and Gries 2012."""
    v, s = np.array(hits) / sum(hits), np.array(sizes) / sum(sizes)
    return 0.5 * np.abs(v - s).sum() / (1 - s.min())


dispersion = [{'hits': h, 'sizes': s, 'value': dp_norm(h, s)} for h, s in parts]
counts = [([5, 3, 0, 2], [1, 3, 4, 0]), ([10, 20, 30], [11, 19, 33]), ([1, 0], [0, 9])]
diverge = [{'a': a, 'b': b, 'value': float(jensenshannon(np.array(a) / sum(a), np.array(b) / sum(b), base=2) ** 2)} for a, b in counts]

print(json.dumps({'none': none, 'usage': usage, 'dispersion': dispersion, 'divergence': diverge}, indent=1))
