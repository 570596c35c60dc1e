import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import sharp from 'sharp'
import type * as FaceApi from '@vladmandic/face-api'
import { clampBox, withoutDoubles, type Box, type Measure } from '../face-boxes.ts'

type Pixels = Measure & { data: Buffer }
type Face = Box & { score: number }
type Finder = { faceApi: typeof FaceApi; options: FaceApi.SsdMobilenetv1Options }

/** The model looks at so many points each way whatever it is given: small faces are found in parts of a large picture only. */
const SEEN_AT_ONCE = 512
const LARGE = 900
const SURE_ENOUGH = 0.4
const MOST_FACES = 100

const require = createRequire(import.meta.url)
let loading: Promise<Finder> | undefined

/** Faces in a picture of bare pixels (RGB), the surest first. The model is in the package; nothing is asked of a network. */
export async function findFaces(picture: Pixels): Promise<Box[]> {
  loading ??= load()
  const finder = await loading
  const found: Face[] = []
  for (const part of partsOf(picture)) found.push(...(await findInPart(finder, picture, part)))
  const bySureness = found.toSorted((one, other) => other.score - one.score)
  return withoutDoubles(bySureness.map((face) => clampBox(face, picture)))
}

/** Made small before TensorFlow has it: its memory only ever grows. */
async function findInPart({ faceApi, options }: Finder, { data, width, height }: Pixels, part: Box): Promise<Face[]> {
  const { data: points, info } = await sharp(data, { raw: { width, height, channels: 3 } })
    .extract({ left: part.x, top: part.y, width: part.width, height: part.height })
    .resize({ width: SEEN_AT_ONCE, height: SEEN_AT_ONCE, fit: 'inside', withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true })
  const seen = faceApi.tf.tensor3d(new Uint8Array(points), [info.height, info.width, 3], 'int32')
  try {
    const faces = await faceApi.detectAllFaces(seen, options)
    const [across, down] = [part.width / info.width, part.height / info.height]
    return faces.map(({ box, score }) => ({
      ...{ x: part.x + box.x * across, y: part.y + box.y * down },
      ...{ width: box.width * across, height: box.height * down, score },
    }))
  } finally {
    seen.dispose()
  }
}

/** The whole, and of a large picture its four quarters too, which overlap by half so that no face is cut in all. */
function partsOf({ width, height }: Measure): Box[] {
  const whole = { x: 0, y: 0, width, height }
  if (Math.max(width, height) <= LARGE) return [whole]
  const [across, down] = [Math.ceil(width * 0.6), Math.ceil(height * 0.6)]
  const corners = [0, height - down].flatMap((y) => [0, width - across].map((x) => ({ x, y })))
  return [whole, ...corners.map((corner) => ({ ...corner, width: across, height: down }))]
}

async function load(): Promise<Finder> {
  const packageFolder = path.dirname(require.resolve('@vladmandic/face-api/package.json'))
  const wasmFolder = path.dirname(require.resolve('@tensorflow/tfjs-backend-wasm/package.json'))
  const faceApi = await importForBrowsers(`${packageFolder}/dist/face-api.esm.js`)
  const tf = faceApi.tf as unknown as TensorFlow
  tf.setPlatform('workshop', onThisMachine)
  // Its WebAssembly asks where it lies, in a way modules do not have, and then reads what it was told (below).
  ;(globalThis as { __dirname?: string }).__dirname = wasmFolder
  tf.setWasmPaths(`${path.join(wasmFolder, 'wasm-out')}/`, true)
  if (!(await tf.setBackend('wasm'))) throw new Error('WebAssembly cannot be had')
  await tf.ready()
  const model = path.join(packageFolder, 'model', 'ssd_mobilenetv1_model')
  const [manifest] = JSON.parse(await readFile(`${model}-weights_manifest.json`, 'utf8')) as [{ weights: unknown }]
  const weights = new Uint8Array(await readFile(`${model}.bin`))
  faceApi.nets.ssdMobilenetv1.loadFromWeightMap(tf.io.decodeWeights(weights.buffer, manifest.weights) as never)
  return {
    faceApi,
    options: new faceApi.SsdMobilenetv1Options({ minConfidence: SURE_ENOUGH, maxResults: MOST_FACES }),
  }
}

/**
 * The build for browsers carries its own TensorFlow, WebAssembly included; the one for Node wants a compiled one, or all
 * of TensorFlow's packages. It takes Node for a browser with less in it, and fails, unless there is a window.
 */
async function importForBrowsers(file: string): Promise<typeof FaceApi> {
  const global = globalThis as { window?: unknown }
  global.window = { document: {} }
  try {
    return (await import(file)) as typeof FaceApi
  } finally {
    delete global.window
  }
}

/** What TensorFlow asks of where it runs. It fetches nothing but its own WebAssembly, from the disk. */
const onThisMachine = {
  fetch: async (file: string) =>
    new Response(await readFile(file), { headers: { 'Content-Type': 'application/wasm' } }),
  now: () => performance.now(),
  encode: (text: string) => new TextEncoder().encode(text),
  decode: (bytes: Uint8Array, encoding: string) => new TextDecoder(encoding).decode(bytes),
  setTimeoutCustom: (action: () => void, delay: number) => setTimeout(action, delay),
  isTypedArray: (value: unknown) =>
    value instanceof Float32Array ||
    value instanceof Int32Array ||
    value instanceof Uint8Array ||
    value instanceof Uint8ClampedArray,
}

/** What the package leaves out of its types. */
type TensorFlow = {
  setPlatform: (name: string, platform: typeof onThisMachine) => void
  setWasmPaths: (folder: string, isFetchedByPlatform: boolean) => void
  setBackend: (name: string) => Promise<boolean>
  ready: () => Promise<void>
  io: { decodeWeights: (bytes: ArrayBuffer, weights: unknown) => unknown }
}
