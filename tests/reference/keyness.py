"""Expected values for tests/stats of omissions, distinctive terms and divergence: python3 keyness.py > keyness.json (scipy 1.17.1, numpy 2).

Everything is written from the definitions, with scipy where it has them, without the shortcuts of the program.
"""
import json
from scipy import stats

none = [
    {'marked': m, 'own': n, 'all': a, 'chance': float(stats.hypergeom.pmf(0, a, m, n))}
    for m, n, a in [(1, 25, 100), (2, 50, 250), (5, 300, 3000), (12, 417, 2213), (40, 90, 5000), (3, 4900, 5000)]
]

print(json.dumps({'none': none}, indent=1))
