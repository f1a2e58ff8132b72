// The regression of `npm run learn`.

/** The gradient of the likelihood at some weights, the last of which is the bias, written into `gradient`. */
function gradientAt(weights, rows, wanted, gradient = new Float64Array(weights.length)) {
  const size = weights.length - 1
  gradient.fill(0)
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]
    let sum = weights[size]
    for (let at = 0; at < row.length; at++) sum += weights[row[at]]
    const error = 1 / (1 + Math.exp(-sum)) - wanted[index]
    gradient[size] += error
    for (let at = 0; at < row.length; at++) gradient[row[at]] += error
  }
  return gradient
}

/** Adds to a gradient what the ridge costs, which the bias does not pay. */
function slopesOf(gradient, weights, ridge) {
  for (let index = 0; index < weights.length - 1; index++) gradient[index] += ridge * weights[index]
  return gradient
}

/**
 * Ridge logistic regression by gradient descent with Nesterov's momentum from zero weights, so that the same rows always give
 * the same weights. `rows` hold the indexes, below `size`, of the features of each case; `wanted` is 1 for a marked one.
 */
export function regression(rows, wanted, size, steps, ridge) {
  const weights = new Float64Array(size + 1)
  const ahead = new Float64Array(size + 1)
  const room = new Float64Array(size + 1)
  const longest = rows.reduce((most, row) => Math.max(most, row.length), 0) + 1
  const rate = 1 / (0.25 * longest * rows.length ** 0.5 * 4 + ridge)
  let momentum = 1
  for (let step = 0; step < steps; step++) {
    const gradient = gradientAt(ahead, rows, wanted, room)
    const next = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2
    slopesOf(gradient, ahead, ridge)
    for (let index = 0; index <= size; index++) {
      const moved = ahead[index] - rate * gradient[index]
      ahead[index] = moved + ((momentum - 1) / next) * (moved - weights[index])
      weights[index] = moved
    }
    momentum = next
  }
  return { weights: weights.subarray(0, size), bias: weights[size] }
}
