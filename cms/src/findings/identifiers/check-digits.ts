const figuresOf = (digits: string) => [...digits].map(Number)

const weighted = (figures: readonly number[], weights: readonly number[]) =>
  weights.reduce((sum, weight, index) => sum + weight * (figures[index] ?? 0), 0)

/** Bank cards, ISO/IEC 7812. */
export const passesLuhn = (digits: string) =>
  figuresOf(digits)
    .toReversed()
    .reduce((sum, figure, index) => sum + (index % 2 === 0 ? figure : figure > 4 ? figure * 2 - 9 : figure * 2), 0) %
    10 ===
  0

/** Russian taxpayer number of an organisation (10) or a person (12). */
export const isRussianTaxNumber = (digits: string) => {
  const figures = figuresOf(digits)
  const check = (weights: readonly number[]) => (weighted(figures, weights) % 11) % 10
  if (digits.length === 10) return check([2, 4, 10, 3, 5, 9, 4, 6, 8]) === figures[9]
  return (
    digits.length === 12 &&
    check([7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) === figures[10] &&
    check([3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) === figures[11]
  )
}

/** Ukrainian taxpayer number (РНОКПП), 10 figures. */
export const isUkrainianTaxNumber = (digits: string) => {
  const figures = figuresOf(digits)
  return digits.length === 10 && (weighted(figures, [-1, 5, 7, 9, 4, 6, 10, 5, 7]) % 11) % 10 === figures[9]
}

/** Russian insurance number (СНИЛС), 11 figures. */
export const isSnils = (digits: string) => {
  const sum = weighted(figuresOf(digits), [9, 8, 7, 6, 5, 4, 3, 2, 1])
  return digits.length === 11 && (sum % 101) % 100 === Number(digits.slice(9))
}

/** Polish PESEL, 11 figures. */
export const isPesel = (digits: string) =>
  digits.length === 11 && weighted(figuresOf(digits), [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0

/** German Steueridentifikationsnummer, 11 figures, ISO 7064 MOD 11,10. */
export const isGermanTaxNumber = (digits: string) => {
  const figures = figuresOf(digits)
  const product = figures.slice(0, 10).reduce((carried, figure) => (((figure + carried) % 10 || 10) * 2) % 11, 10)
  return digits.length === 11 && figures[0] !== 0 && (11 - product) % 10 === figures[10]
}
