import {MIXER} from './hash.ts'

/** The WebAssembly module of `RowAdder`, put together here from its instructions: the numbers are those of the specification of WebAssembly. */

const I32 = 0x7f, V128 = 0x7b, FUNCTION = 0x60, NOTHING = 0x40

const END = [0x0b], BLOCK = [0x02, NOTHING], LOOP = [0x03, NOTHING]
const leave = (depth: number): number[] => [0x0c, depth], leaveIf = (depth: number): number[] => [0x0d, depth]
const get = (local: number): number[] => [0x20, local], set = (local: number): number[] => [0x21, local]
const constant = (value: number): number[] => [0x41, ...signed(value)]
const LOAD = [0x28, 2, 0], NOT_LESS = [0x4f], LESS = [0x49], ADD = [0x6a], MULTIPLY = [0x6c], AND = [0x71], XOR = [0x73], LEFT = [0x74], RIGHT = [0x76]

/** The same on vectors: four numbers of 32 bits, or eight of 16. `WIDEN` loads eight signed bytes as eight numbers of 16 bits. */
const LOAD_ALL = [0xfd, 0, 4, 0], WIDEN = [0xfd, 1, 3, 0], STORE_ALL = [0xfd, 11, 4, 0], ZERO = [0xfd, 12, ...new Array<number>(16).fill(0)], SPLAT = [0xfd, 17]
const XOR_ALL = [0xfd, 0x51], ADD_EIGHT = [0xfd, 0x8e, 1], LEFT_FOUR = [0xfd, 0xab, 1], RIGHT_FOUR = [0xfd, 0xad, 1], MULTIPLY_FOUR = [0xfd, 0xb5, 1]
const lane = (index: number): number[] => [0xfd, 27, index]

/** Parameters, then locals: where the numbers now read end, the sum, four keys at once. */
const FROM = 0, TO = 1, KEYS = 2, VECTORS = 3, OUT = 4, SHIFT = 5, STOP = 6, SUM = 7, FOUR = 8

const next = (local: number, bytes: number): number[] => [...get(local), ...constant(bytes), ...ADD, ...set(local)]
const upTo = (bytes: readonly number[], body: readonly number[]): number[] => [
  ...get(FROM), ...bytes, ...ADD, ...set(STOP), ...BLOCK, ...LOOP, ...get(FROM), ...get(STOP), ...NOT_LESS, ...leaveIf(1), ...body, ...leave(0), ...END, ...END,
]
const plus = (vector: readonly number[]): number[] => [...get(SUM), ...vector, ...ADD_EIGHT, ...set(SUM)]

const oneVector = [...plus([...get(FROM), ...LOAD, ...LOAD_ALL]), ...next(FROM, 4)]
const fourRows = [
  ...get(FROM), ...LOAD_ALL, ...set(FOUR),
  ...get(FOUR), ...get(FOUR), ...constant(15), ...RIGHT_FOUR, ...XOR_ALL, ...constant(MIXER), ...SPLAT, ...MULTIPLY_FOUR, ...get(SHIFT), ...RIGHT_FOUR,
  ...constant(3), ...LEFT_FOUR, ...set(FOUR),
  ...[0, 1, 2, 3].flatMap((index) => plus([...get(FOUR), ...lane(index), ...WIDEN])), ...next(FROM, 16),
]
const key = [...get(FROM), ...LOAD]
const oneRow = [
  ...plus([...key, ...key, ...constant(15), ...RIGHT, ...XOR, ...constant(MIXER), ...MULTIPLY, ...get(SHIFT), ...RIGHT, ...constant(3), ...LEFT, ...WIDEN]),
  ...next(FROM, 4),
]

const ADDER = [
  ...LOOP, ...ZERO, ...set(SUM),
  ...upTo([...get(KEYS), ...constant(-16), ...AND], fourRows), ...upTo([...get(KEYS), ...constant(15), ...AND], oneRow), ...upTo(get(VECTORS), oneVector),
  ...get(OUT), ...get(SUM), ...STORE_ALL, ...next(OUT, 16), ...get(FROM), ...get(TO), ...LESS, ...leaveIf(0), ...END, ...END,
]
const LOCALS = [2, 1, I32, 2, V128]

/** Exports `add(from, to, keys, vectors, out, shift)` over the memory that is given to it. */
export const ROW_ADDER = Uint8Array.of(
  0, 0x61, 0x73, 0x6d, 1, 0, 0, 0,
  ...section(1, [1, FUNCTION, 6, I32, I32, I32, I32, I32, I32, 0]),
  ...section(2, [1, ...text('parallax'), ...text('memory'), 2, 0, 0]),
  ...section(3, [1, 0]),
  ...section(7, [1, ...text('add'), 0, 0]),
  ...section(10, [1, ...sized([...LOCALS, ...ADDER])]),
)

function section(id: number, content: readonly number[]): number[] {
  return [id, ...sized(content)]
}

function sized(content: readonly number[]): number[] {
  return [...unsigned(content.length), ...content]
}

function text(name: string): number[] {
  return sized(Array.from(name, (sign) => sign.charCodeAt(0)))
}

/** Seven bits a byte, the lowest first. */
function unsigned(value: number): number[] {
  return value < 128 ? [value] : [value & 127 | 128, ...unsigned(value >>> 7)]
}

function signed(value: number): number[] {
  return value >= -64 && value < 64 ? [value & 127] : [value & 127 | 128, ...signed(value >> 7)]
}
