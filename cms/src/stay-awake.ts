/**
 * Imported first by commands that wait at their top level and end by `process.exit`: while a module is fetched by the
 * thread that translates TypeScript, nothing that Node counts as work is under way, and it would end half-way with 13.
 */
setInterval(() => {}, 1000)
