/** An amount of money: an integer of the currency's smallest unit (ISO 4217 minor units: cents for EUR). Never a float. */
export type Money = { minor: number; currency: string }
