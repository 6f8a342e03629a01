// Made-up coverage for the simulations of `npm run bench -- statistics` and of the tests: strong effects of the event, heavy-tailed
// lengths, more spread between articles than chance alone, unequal outlets, and, where asked for, a true ratio that varies by event.

/** Articles of outlets `a` and `b` on one event, as {hits, words}. `design`: see simulate.d.ts. */
export function simulateEvent({articlesA, articlesB, ratio, eventSpread, ratioSpread}, random) {
  const rate = 0.004 * Math.exp(eventSpread * gaussian(random))
  const own = () => rate * Math.exp(ratioSpread * gaussian(random) - ratioSpread ** 2 / 2)
  const article = (ofEvent) => {
    const words = 1 + Math.round(400 * Math.exp(gaussian(random)))
    return {words, hits: poisson(words * ofEvent * gammaOfTwo(random) / 2, random)}
  }
  const rateA = ratio * own(), rateB = own()
  const some = (number, ofEvent) => Array.from({length: number}, () => article(ofEvent))
  return {a: some(articlesA(random), rateA), b: some(articlesB(random), rateB)}
}

/** Standard normal (Box and Muller). */
export function gaussian(random) {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}

/** Poisson: by inversion up to a mean of 200, rounded normal above. */
export function poisson(mean, random) {
  if (mean > 200) return Math.max(0, Math.round(mean + Math.sqrt(mean) * gaussian(random)))
  let count = 0, chance = Math.exp(-mean), sum = chance
  for (const drawn = random(); drawn > sum && count < 2000;) {
    count++
    chance *= mean / count
    sum += chance
  }
  return count
}

/** Gamma with shape 2 and mean 2: the sum of two exponentials. */
function gammaOfTwo(random) {
  return -Math.log((1 - random()) * (1 - random()))
}
