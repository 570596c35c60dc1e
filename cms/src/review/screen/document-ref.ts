/** A document that another one leads to. `id`: ours. */
export type DocumentRef = { collection: string; id: string }
