import { months } from '../estimate/value.ts'
import type { Room } from './engine.ts'
import type { Layout } from './layout.ts'
import type { Packed } from './pack-program.ts'
import type { Program, ProgramData } from './program.ts'

/** Where the value of a place of the frame is kept: the vector of the first month, and how many vectors the next month is further. */
interface Kept {
  readonly places: Int32Array
  readonly vectors: Int32Array
}

/** Runs a program over all samples, sample by sample, and keeps what the layout asks for. */
export function runProgram(program: Program, packed: Packed, layout: Layout, room: Room): void {
  const { count, frame, varying, samples, data } = packed
  const { values, pitch, holds } = room
  const { before, monthly, ends } = program
  const { bases, rows, assumed, kinds, answered } = data
  // Written out, so that it has the same shape in each run, on which optimized code relies.
  const all: ProgramData = { bases, rows, assumed, kinds, answered, holds }
  const [once, every, both] = keptBy(program, layout)
  for (let s = 0; s < count; s++) {
    load(frame, varying, samples, count, s)
    before(frame, 0, all)
    keep(frame, once, values, pitch, s)
    for (let month = 0; month < months; month++) {
      monthly(frame, month, all)
      keep(frame, every, values, pitch, month * pitch + s)
      if (month > 0 && month < months - 1) continue
      ends(frame, month, all)
      keep(frame, both, values, pitch, (month === 0 ? 0 : pitch) + s)
    }
  }
}

type KeptPlaces = readonly [once: Kept, every: Kept, both: Kept]

const known = new WeakMap<Layout, WeakMap<Program, KeptPlaces>>()

/** The same for every run of a program with a layout: found out once, since a single sample takes less time than that. */
function keptBy(program: Program, layout: Layout): KeptPlaces {
  const places = known.get(layout) ?? new WeakMap<Program, KeptPlaces>()
  known.set(layout, places)
  const kept: KeptPlaces = places.get(program) ?? [
    keptIn(1, program, layout),
    keptIn(months, program, layout),
    keptIn(2, program, layout),
  ]
  places.set(program, kept)
  return kept
}

function keptIn(howMany: number, { places }: Program, { columns }: Layout): Kept {
  const kept = columns.flatMap((column, i) => (column.months.length === howMany ? [i] : []))
  return {
    places: Int32Array.from(kept, (i) => places[i] as number),
    vectors: Int32Array.from(kept, (i) => columns[i]?.at as number),
  }
}

function load(frame: Float64Array, varying: Int32Array, samples: Float64Array, count: number, sample: number): void {
  for (let i = 0; i < varying.length; i++) frame[varying[i] as number] = samples[i * count + sample] as number
}

/** `at`: of the sample in the first vector. */
function keep(frame: Float64Array, { places, vectors }: Kept, values: Float64Array, pitch: number, at: number): void {
  for (let i = 0; i < places.length; i++)
    values[(vectors[i] as number) * pitch + at] = frame[places[i] as number] as number
}
