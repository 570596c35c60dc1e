/** What cameras write for Adobe RGB (1998), as short as ICC.1:2001-04 allows: three primaries and one curve. */
export function adobeRgbProfile(): Buffer {
  const name = 'Adobe RGB (1998)\0'
  const description = Buffer.alloc(12 + name.length + 78)
  description.write('desc')
  description.writeUInt32BE(name.length, 8)
  description.write(name, 12, 'latin1')
  const curve = Buffer.alloc(16)
  curve.write('curv')
  curve.writeUInt32BE(1, 8)
  // 2.19921875, in 256ths.
  curve.writeUInt16BE(0x0233, 12)
  const tags: [string, Buffer][] = [
    ['desc', description],
    ['cprt', Buffer.from('text\0\0\0\0none\0\0\0\0', 'latin1')],
    ['wtpt', xyz(0.9642, 1, 0.8249)],
    ['rXYZ', xyz(0.60974, 0.31111, 0.01947)],
    ['gXYZ', xyz(0.20528, 0.62567, 0.06087)],
    ['bXYZ', xyz(0.14919, 0.06322, 0.74457)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ]
  return assemble(tags.map(([tag, data]) => [tag, padded(data)]))
}

const HEADER = 128

function assemble(tags: readonly (readonly [string, Buffer])[]): Buffer {
  const table = Buffer.alloc(4 + 12 * tags.length)
  table.writeUInt32BE(tags.length)
  let at = HEADER + table.length
  for (const [index, [tag, data]] of tags.entries()) {
    table.write(tag, 4 + 12 * index, 'latin1')
    table.writeUInt32BE(at, 8 + 12 * index)
    table.writeUInt32BE(data.length, 12 + 12 * index)
    at += data.length
  }
  const header = Buffer.alloc(HEADER)
  header.writeUInt32BE(at)
  header.writeUInt32BE(0x02_10_00_00, 8)
  header.write('mntrRGB XYZ ', 12, 'latin1')
  header.write('acsp', 36, 'latin1')
  xyz(0.9642, 1, 0.8249).copy(header, 68, 8)
  return Buffer.concat([header, table, ...tags.map(([, data]) => data)])
}

function xyz(...values: [number, number, number]): Buffer {
  const tag = Buffer.alloc(20)
  tag.write('XYZ ')
  for (const [index, value] of values.entries()) tag.writeInt32BE(Math.round(value * 65_536), 8 + 4 * index)
  return tag
}

function padded(data: Buffer): Buffer {
  return Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)])
}
