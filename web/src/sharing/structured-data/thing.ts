/** A thing in the words of schema.org, as JSON-LD. `@id`: an address that names it, on every page the same. */
export type Thing = { '@type': string; '@id'?: string; [property: string]: Value }

type Value = string | number | boolean | Thing | Reference | readonly Value[] | undefined

export type Reference = { '@id': string }
