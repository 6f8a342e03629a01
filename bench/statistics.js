// npm run bench -- statistics: how often the tests of comparisons call nothing a difference, and how often their intervals hold the truth,
// on made-up coverage (simulate.js); beside them what a t-test on articles claims on the same data. Fixed seeds: the same figures each time.
import {ratioTerms} from '../dist/stats/mantel-haenszel.js'
import {permutationTest} from '../dist/stats/permutation-test.js'
import {resampleCounts} from '../dist/stats/resample-counts.js'
import {seededRandom} from '../dist/stats/seeded-random.js'
import {studentisedInterval} from '../dist/stats/studentised-interval.js'
import {tFactor} from '../dist/stats/t-factor.js'
import {poisson, simulateEvent} from './simulate.js'

const some = (mean) => (random) => 1 + poisson(mean - 1, random)
const just = (number) => () => number
/** Articles of both outlets on each event. */
const SIZES = [['1 v 1', just(1), just(1)], ['1 v 19', just(1), just(19)], ['5 v 95', just(5), just(95)], ['about 1.5 v 8', some(1.5), some(8)]]

/** Prints both tables as Markdown. `runs`: made-up corpora per row. */
export function printStatistics(runs = 2000) {
  const error = 100 * Math.sqrt(0.05 * 0.95 / runs)
  console.log(`${runs} made-up corpora a row; rates of events and lengths of articles are log-normal (standard deviations of the logarithm 1 and 1); Monte Carlo error ${error.toFixed(1)} %\n`)
  console.log('No difference: how often it is called one at p ≤ 0.05\n| events | articles an event | permutation within events | t-test on articles | one outlet has thrice as much on events four times as rich: permutation | t-test on articles |\n|---|---|---|---|---|---|')
  for (const events of [3, 5, 8, 15, 30]) for (const [name, articlesA, articlesB] of SIZES) {
    if (name === '5 v 95' && events > 8) continue
    const design = {articlesA, articlesB, ratio: 1, eventSpread: 1, ratioSpread: 0}
    const fair = falseFindings({events, design, runs, tilt: 0}), tilted = falseFindings({events, design, runs: runs / 2, tilt: 1})
    console.log(`| ${events} | ${name} | ${percent(fair.permutation)} | ${percent(fair.naive)} | ${percent(tilted.permutation)} | ${percent(tilted.naive)} |`)
  }
  console.log('\nTrue ratio 1.5: how often the 95 % interval holds it\n| events | articles an event | what an outlet makes of an event varies | studentised bootstrap | width (as a factor) | no interval |\n|---|---|---|---|---|---|')
  for (const events of [6, 8, 12, 20, 30]) for (const [name, articlesA, articlesB] of SIZES) for (const ratioSpread of [0, 0.5]) {
    if (name === '5 v 95' && events > 12) continue
    const {inside, none, width} = coverage({events, design: {articlesA, articlesB, ratio: 1.5, eventSpread: 0.8, ratioSpread}, runs})
    console.log(`| ${events} | ${name} | ${ratioSpread === 0 ? 'no' : 'by ±50 %'} | ${percent(inside)} | ${width.toFixed(1)} | ${percent(none)} |`)
  }
}

/** `tilt` 1: every second event has four times the rate, and there outlet `a` has three times as many articles. */
function falseFindings({events, design, runs, tilt}) {
  const random = seededRandom(100 + events)
  let permutation = 0, naive = 0
  for (let run = 0; run < runs; run++) {
    const sides = Array.from({length: events}, (_none, e) => {
      const rich = tilt === 1 && e % 2 === 0, more = (draw) => (next) => rich ? 3 * draw(next) : draw(next)
      const one = simulateEvent({...design, articlesA: more(design.articlesA)}, random), lift = rich ? 4 : 1
      return {a: one.a.map(({hits, words}) => ({hits: hits * lift, words})), b: one.b.map(({hits, words}) => ({hits: hits * lift, words}))}
    })
    if (testOf(sides, random) <= 0.05) permutation++
    if (tTest(sides.flatMap(({a}) => a.map(rate)), sides.flatMap(({b}) => b.map(rate)))) naive++
  }
  return {permutation: permutation / runs, naive: naive / runs}
}

function testOf(sides, random) {
  const values = [], labels = [], starts = [0]
  for (const {a, b} of sides) {
    const all = [...a, ...b], mean = sum(all, ({hits}) => hits) / sum(all, ({words}) => words)
    for (const {hits, words} of all) values.push(hits - mean * words)
    labels.push(...a.map(() => 1), ...b.map(() => 0))
    starts.push(values.length)
  }
  return permutationTest({starts: Int32Array.from(starts), values: Float64Array.from(values), columns: 1}, Uint8Array.from(labels), random).p[0]
}

/** Welch's t-test on the rates of articles, as if they had nothing to do with each other. */
function tTest(a, b) {
  const va = variance(a) / a.length, vb = variance(b) / b.length
  if (!(va + vb > 0)) return false
  const degrees = (va + vb) ** 2 / (va ** 2 / (a.length - 1) + vb ** 2 / (b.length - 1))
  return Math.abs(mean(a) - mean(b)) / Math.sqrt(va + vb) > tFactor(Math.max(1, Math.floor(degrees)))
}

function coverage({events, design, runs}) {
  const random = seededRandom(200 + events), counts = resampleCounts(events, 999, random), widths = []
  let inside = 0, none = 0
  for (let run = 0; run < runs; run++) {
    const terms = Array.from({length: events}, () => {
      const {a, b} = simulateEvent(design, random)
      return ratioTerms(part(a), part(b))
    })
    const interval = studentisedInterval({x: Float64Array.from(terms, ({x}) => x), y: Float64Array.from(terms, ({y}) => y), scale: 'log'}, counts)
    if (interval === null) none++
    else {
      widths.push(interval.high / interval.low)
      if (interval.low <= design.ratio && design.ratio <= interval.high) inside++
    }
  }
  widths.sort((one, other) => one - other)
  return {inside: inside / (runs - none), none: none / runs, width: widths[widths.length >> 1]}
}

const rate = ({hits, words}) => hits / words
const part = (articles) => ({hits: sum(articles, ({hits}) => hits), of: sum(articles, ({words}) => words)})
const percent = (share) => `${(100 * share).toFixed(1)} %`
const mean = (values) => sum(values, (value) => value) / values.length

function sum(items, of) {
  return items.reduce((total, item) => total + of(item), 0)
}

function variance(values) {
  const middle = mean(values)
  return sum(values, (value) => (value - middle) ** 2) / (values.length - 1)
}
