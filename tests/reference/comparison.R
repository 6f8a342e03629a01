# Expected values for the tests of comparisons: Rscript comparison.R > comparison.json (R 4.2.2, base packages only).
#
# Everything is written from the definitions, without the shortcuts of the program: every arrangement is built and added up, every
# resample is laid out unit by unit, and Mantel-Haenszel's odds ratio comes from mantelhaen.test.
options(digits = 15)

num <- function(x) paste0('[', paste(sprintf('%.15g', x), collapse = ', '), ']')
field <- function(name, value) paste0('"', name, '": ', value)
object <- function(...) paste0('{', paste(c(...), collapse = ', '), '}')
list_of <- function(x) paste0('[', paste(x, collapse = ', '), ']')

# Two-sided permutation test within strata, over all arrangements, of the sum over labelled units about its mean.
permutation <- function(values, stratum, label) {
  sums <- 0
  for (s in unique(stratum)) {
    v <- values[stratum == s]; k <- sum(label[stratum == s])
    own <- if (k == 0) 0 else combn(length(v), k, function(i) sum(v[i]))
    sums <- as.vector(outer(sums, own - mean(own), `+`))
  }
  centre <- sum(sapply(unique(stratum), function(s) mean(values[stratum == s]) * sum(label[stratum == s])))
  seen <- sum(values[label == 1]) - centre
  list(p = mean(abs(sums) >= abs(seen) - 1e-9), ways = length(sums), variance = mean(sums^2))
}

set.seed(20)
five_ninety_five <- c(12, 9, 11, 14, 8, round(rexp(95, 1 / 4), 2))
cases <- list(
  list(title = 'one event, three against three', values = c(9, 8, 7, 1, 2, 3), stratum = rep(1, 6), label = c(1, 1, 1, 0, 0, 0)),
  list(title = 'unequal sides in three events', values = c(3, 0, 1, 2, 9, 4, 4, 1, 0, 7, 2.5, 3), stratum = c(1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3),
       label = c(0, 0, 0, 0, 1, 1, 0, 0, 1, 1, 0, 0)),
  list(title = 'six events of one article each', values = c(2, 1, 5, 1, 3, 2, 8, 1, 4, 3, 6, 5), stratum = rep(1:6, each = 2), label = rep(c(1, 0), 6)),
  list(title = 'two against ninety-five', values = five_ninety_five[c(1, 3, 6:100)], stratum = rep(1, 97), label = c(1, 1, rep(0, 95))),
  list(title = 'ties', values = c(0, 0, 1, 0, 0, 0, 1, 1, 0, 0), stratum = rep(1:2, each = 5), label = c(0, 0, 1, 0, 0, 0, 1, 1, 0, 0))
)
permutations <- sapply(cases, function(case) {
  result <- permutation(case$values, case$stratum, case$label)
  object(field('title', paste0('"', case$title, '"')), field('values', num(case$values)), field('stratum', num(case$stratum)), field('label', num(case$label)),
         field('p', sprintf('%.15g', result$p)), field('arrangements', result$ways), field('variance', sprintf('%.15g', result$variance)))
})

# Studentised interval: jackknife error, factor from given draws, between once and twice Student's t.
x <- c(4.2, 0.8, 6.1, 2.2, 3.9, 1.1, 7.4); y <- c(2.1, 1.0, 2.2, 1.9, 1.2, 0.9, 3.1); n <- length(x)
draws <- t(sapply(1:40, function(i) sample(n, n, replace = TRUE)))
studentised <- function(log_scale) {
  f <- function(x, y) if (log_scale) log(sum(x) / sum(y)) else sum(x) / sum(y)
  influence <- function(x, y) if (log_scale) x / sum(x) - y / sum(y) else (x - sum(x) / sum(y) * y) / sum(y)
  se <- function(x, y) sqrt(n / (n - 1) * sum(influence(x, y)^2))
  est <- f(x, y)
  left <- sapply(1:n, function(i) f(x[-i], y[-i]))
  jack <- sqrt((n - 1) / n * sum((left - mean(left))^2))
  distance <- sort(apply(draws, 1, function(i) abs(f(x[i], y[i]) - est) / se(x[i], y[i])))
  t <- qt(0.975, n - 1)
  factor <- min(max(t, distance[min(length(distance), ceiling(0.95 * (length(distance) + 1)))]), 2 * t)
  ends <- est + c(-1, 1) * factor * jack
  object(field('scale', if (log_scale) '"log"' else '"plain"'), field('interval', num(if (log_scale) exp(ends) else ends)), field('error', sprintf('%.15g', jack)),
         field('factor', sprintf('%.15g', factor / t)))
}

# Mantel-Haenszel: odds ratio from mantelhaen.test, rate ratio and difference from their formulas.
hits_a <- c(6, 2, 9, 1); of_a <- c(40, 12, 33, 8); hits_b <- c(5, 7, 4, 3); of_b <- c(60, 70, 20, 31)
tables <- array(rbind(hits_a, of_a - hits_a, hits_b, of_b - hits_b), dim = c(2, 2, 4))
odds <- unname(mantelhaen.test(tables)$estimate)
rate <- sum(hits_a * of_b / (of_a + of_b)) / sum(hits_b * of_a / (of_a + of_b))
weight <- of_a * of_b / (of_a + of_b)
difference <- sum(weight * (hits_a / of_a - hits_b / of_b)) / sum(weight)

# Hedges' g and Cliff's delta.
a <- c(-0.31, 0.12, -0.07, 0.4, -0.2, 0.05); b <- c(-0.12, 0.02, 0.31, 0.44, 0.2, 0.3, -0.05)
df <- length(a) + length(b) - 2
g <- (mean(a) - mean(b)) / sqrt(((length(a) - 1) * var(a) + (length(b) - 1) * var(b)) / df) * (1 - 3 / (4 * df - 1))
delta <- mean(sign(outer(a, b, `-`)))

# Step-down max-T from the definition: for the hypotheses from the j-th largest on, the largest statistic of each draw.
seen <- c(2.9, -0.4, 1.7, 3.4, -2.2); drawn <- matrix(round(rnorm(5 * 60), 3), ncol = 5)
order_of <- order(-abs(seen)); adjusted <- numeric(5)
for (j in 1:5) {
  rest <- order_of[j:5]
  adjusted[j] <- (1 + sum(apply(abs(drawn[, rest, drop = FALSE]), 1, max) >= abs(seen[order_of[j]]))) / 61
}
max_t <- numeric(5); max_t[order_of] <- cummax(adjusted)

p <- c(0.001, 0.8, 0.04, 0.03, 0.012, 0.5, 0.5, 0.2, 0.049)
chi <- rbind(c(3.84, 1), c(0.02, 1), c(60, 1), c(9.3, 4), c(2.2, 7.5), c(150, 106), c(400, 106.3))

cat(object(
  field('permutations', paste0('[\n', paste(permutations, collapse = ',\n'), '\n]')),
  field('studentised', object(field('x', num(x)), field('y', num(y)), field('draws', list_of(apply(draws - 1, 1, num))), field('intervals', list_of(c(studentised(TRUE), studentised(FALSE)))))),
  field('mantelHaenszel', object(field('hitsA', num(hits_a)), field('ofA', num(of_a)), field('hitsB', num(hits_b)), field('ofB', num(of_b)),
                                 field('odds', sprintf('%.15g', odds)), field('rate', sprintf('%.15g', rate)), field('difference', sprintf('%.15g', difference)))),
  field('effects', object(field('a', num(a)), field('b', num(b)), field('g', sprintf('%.15g', g)), field('delta', sprintf('%.15g', delta)))),
  field('maxT', object(field('seen', num(seen)), field('drawn', list_of(apply(drawn, 1, num))), field('adjusted', num(max_t)))),
  field('adjust', object(field('p', num(p)), field('BH', num(p.adjust(p, 'BH'))), field('BY', num(p.adjust(p, 'BY'))))),
  field('chiSquare', list_of(apply(chi, 1, function(row) num(c(row, pchisq(row[1], row[2], lower.tail = FALSE)))))),
  field('logGamma', list_of(sapply(c(0.5, 1, 2.5, 10, 53.15, 400), function(v) num(c(v, lgamma(v))))))
), '\n', sep = '')
