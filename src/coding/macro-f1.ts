/**
 * Mean over labels of F1: twice what was told rightly, over what was told and what was coded. Every label counts the same, however rare.
 *
 * Unit: share from 0 to 1; a label that is neither told nor coded counts as 0.
 *
 * @example macroF1([0, 0, 1], [0, 1, 1], 2) // 0.6666666666666666
 */
export function macroF1(coded: readonly number[], told: readonly number[], labels: number): number {
  let sum = 0
  for (let label = 0; label < labels; label++) {
    const right = coded.filter((value, index) => value === label && told[index] === label).length
    const all = coded.filter((value) => value === label).length + told.filter((value) => value === label).length
    sum += all === 0 ? 0 : 2 * right / all
  }
  return sum / labels
}
