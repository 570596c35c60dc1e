// Files of a project without isolation share what they have loaded, but each opens Payload for itself and ends it: the
// one that Payload would hand to the next file has no connections any more.
const { _payload: kept } = globalThis as { _payload?: Map<string, unknown> }
kept?.clear()
