import { readFile } from 'node:fs/promises'
import fontverter from 'fontverter'

/** Numbers of HarfBuzz (hb-subset.h). */
const NO_HINTING = 0x1
const NOTHING_BY_ITSELF = 0x200
const OPTIMIZE_DELTAS = 0x400
const NAME_IDS = 4
const FEATURES = 6
const DROPPED = 3
const WRITABLE = 2

/** HarfBuzz's subsetter, loaded once. */
const harfbuzz = readFile(new URL(import.meta.resolve('harfbuzzjs/dist/harfbuzz-subset.wasm'))).then(async (code) => {
  const { instance } = await WebAssembly.instantiate(code)
  instance.exports._initialize()
  return instance.exports
})

/**
 * A TrueType font with the characters of `text` alone. `axes`: a number fixes an axis, `{ min, max, default }` narrows it;
 * `features`: what of the layout stays; `names`: ids of the names that stay; `dropped`: tables that do not;
 * `glyphs`: numbers of those that stand for several characters or for one in another form, without which all such stay.
 *
 * HarfBuzz is asked itself, because what wraps it does not pass on that points which can be worked out from their
 * neighbours need no way of their own: a narrowed axis would cost half as much again (`OPTIMIZE_DELTAS`).
 */
export async function cutFont(file, { text, axes, features, names, dropped = [], glyphs = null }) {
  const hb = await harfbuzz
  const sfnt = await fontverter.convert(file, 'sfnt')
  const at = hb.malloc(sfnt.length)
  bytesOf(hb).set(sfnt, at)
  const face = hb.hb_face_create(hb.hb_blob_create(at, sfnt.length, WRITABLE, 0, 0), 0)
  const input = hb.hb_subset_input_create_or_fail()
  hb.hb_subset_input_set_flags(input, NO_HINTING | OPTIMIZE_DELTAS | (glyphs === null ? 0 : NOTHING_BY_ITSELF))
  for (const glyph of glyphs ?? []) hb.hb_set_add(hb.hb_subset_input_glyph_set(input), glyph)
  const kept = hb.hb_subset_input_set(input, FEATURES)
  hb.hb_set_clear(kept)
  for (const feature of features) hb.hb_set_add(kept, tagOf(feature))
  for (const table of dropped) hb.hb_set_add(hb.hb_subset_input_set(input, DROPPED), tagOf(table))
  for (const name of names) hb.hb_set_add(hb.hb_subset_input_set(input, NAME_IDS), name)
  for (const character of text) hb.hb_set_add(hb.hb_subset_input_unicode_set(input), character.codePointAt(0))
  for (const [axis, place] of Object.entries(axes))
    if (!setAxis(hb, { input, face, tag: tagOf(axis) }, place)) throw new Error(`the font has no axis ${axis}`)
  const cut = hb.hb_subset_or_fail(face, input)
  if (cut === 0) throw new Error('the font could not be cut')
  const blob = hb.hb_face_reference_blob(cut)
  const first = hb.hb_blob_get_data(blob, 0)
  // A copy: the memory belongs to HarfBuzz. What it holds goes with the process, which cuts a few fonts and ends.
  return Buffer.from(bytesOf(hb).subarray(first, first + hb.hb_blob_get_length(blob)))
}

function setAxis(hb, { input, face, tag }, place) {
  if (typeof place === 'number') return hb.hb_subset_input_pin_axis_location(input, face, tag, place)
  return hb.hb_subset_input_set_axis_range(input, face, tag, place.min, place.max, place.default)
}

/** Looked at anew each time: memory that grows is another one. */
function bytesOf(hb) {
  return new Uint8Array(hb.memory.buffer)
}

function tagOf(name) {
  return Buffer.from(name, 'latin1').readUInt32BE(0)
}
