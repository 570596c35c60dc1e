/** Where the script puts the amount into words that the page brings along. */
export const AMOUNT_PLACE = '#'
