/** All titles that journeys write begin so, and are left out where a journey walks through everything that is public. */
export const OF_A_JOURNEY = 'Essai de parcours'
export const SLUG_OF_A_JOURNEY = 'essai-de-parcours'
