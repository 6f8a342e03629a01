# Expected values for the tests of further statistics: Rscript further-numbers.R > further-numbers.json (R 4.2.2, base packages only).
options(digits = 15)
num <- function(x) paste0('[', paste(sprintf('%.15g', x), collapse = ', '), ']')
rows <- function(list) paste0('[', paste(list, collapse = ', '), ']')

# Exact limits of a Poisson mean.
counts <- c(0, 1, 2, 3, 7, 19, 64, 250, 2000)
poisson <- sapply(counts, function(count) num(c(count, poisson.test(count)$conf.int)))

# Kendall's tau-b of lists with and without ties.
set.seed(7)
lists <- list(list(c(3, 1, 4, 1, 5, 9, 2, 6), c(2, 7, 1, 8, 2, 8, 1, 8)), list(round(rnorm(15), 2), round(rnorm(15), 2)), list(sample(1:4, 20, TRUE), sample(1:3, 20, TRUE)))
kendall <- sapply(lists, function(two) paste0('{"first": ', num(two[[1]]), ', "second": ', num(two[[2]]), ', "tau": ', sprintf('%.15g', cor(two[[1]], two[[2]], method = 'kendall')), '}'))

# Chance that a run of days is empty.
means <- c(0.3, 2.5, 1.1, 0.02, 4)
runs <- sapply(c(0.4, 2, 30, Inf), function(size) num(c(if (is.finite(size)) size else -1, if (is.finite(size)) prod(dnbinom(0, size = size, mu = means)) else prod(dpois(0, means)))))

# The smallest effect that a two-sided test at 5 % finds four times in five: the power of a z test, solved for the effect (one tail is as good as 0).
errors <- c(0.05, 0.31, 2)
smallest <- sapply(errors, function(error) num(c(error, uniroot(function(effect) pnorm(effect / error - qnorm(0.975)) - 0.8, c(0, 10 * error), tol = 1e-12)$root)))

# Without each unit in turn: the ratio laid out unit by unit, half the given width for each unit of the linearised error.
x <- c(4.2, 0.8, 6.1, 2.2, 3.9, 1.1); y <- c(2.1, 1.0, 2.2, 1.9, 1.2, 0.9); given <- c(1.2, 3.1)
influence <- function(x, y) sqrt(length(x) / (length(x) - 1) * sum((x / sum(x) - y / sum(y))^2))
per <- log(given[2] / given[1]) / 2 / influence(x, y)
left <- sapply(seq_along(x), function(i) { est <- sum(x[-i]) / sum(y[-i]); half <- per * influence(x[-i], y[-i]); num(c(est, est * exp(-half), est * exp(half))) })
all_of <- sum(x) / sum(y); scaled <- num(all_of * exp(c(-1, 1) * 1.7 * influence(x, y)))

cat('{"poisson": ', rows(poisson), ',\n"kendall": ', rows(kendall), ',\n"means": ', num(means), ', "runs": ', rows(runs), ',\n"smallest": ', rows(smallest),
    ',\n"x": ', num(x), ', "y": ', num(y), ', "given": ', num(given), ', "left": ', rows(left), ', "scaled": ', scaled, '}\n', sep = '')
