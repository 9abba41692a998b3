import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Plugin } from 'vite'

interface Shape {
  readonly type: 'Polygon' | 'MultiPolygon'
  readonly id: string
  readonly arcs: readonly unknown[]
}

interface Atlas {
  readonly type: 'Topology'
  readonly transform: { readonly scale: readonly [number, number]; readonly translate: readonly [number, number] }
  readonly arcs: readonly (readonly (readonly [number, number])[])[]
  readonly objects: {
    readonly countries: { readonly type: 'GeometryCollection'; readonly geometries: readonly Shape[] }
  }
}

type Polygon = readonly (readonly number[])[]

const id = 'virtual:europe-map'
/** Degrees: west, east, south, north. */
const frame = { west: -26, east: 46, south: 33, north: 72 }

function isInside({ arcs, transform }: Atlas, polygon: Polygon): boolean {
  const index = polygon[0]?.[0] ?? 0
  const start = arcs[index < 0 ? ~index : index]?.[0]
  if (!start) return false
  const lon = start[0] * transform.scale[0] + transform.translate[0]
  const lat = start[1] * transform.scale[1] + transform.translate[1]
  return lon > frame.west && lon < frame.east && lat > frame.south && lat < frame.north
}

function polygonsOf({ type, arcs }: Shape): readonly Polygon[] {
  return (type === 'Polygon' ? [arcs] : arcs) as readonly Polygon[]
}

/** The atlas with the land inside the frame only, and only the arcs that this land uses. */
export function cutToEurope(atlas: Atlas): Atlas {
  const places = new Map<number, number>()
  const renumber = (index: number): number => {
    const plain = index < 0 ? ~index : index
    const place = places.get(plain) ?? places.size
    places.set(plain, place)
    return index < 0 ? ~place : place
  }
  const geometries = atlas.objects.countries.geometries.flatMap((shape) => {
    const kept = polygonsOf(shape).filter((polygon) => isInside(atlas, polygon))
    const arcs = kept.map((polygon) => polygon.map((ring) => ring.map(renumber)))
    return arcs.length > 0 ? [{ type: 'MultiPolygon' as const, id: shape.id, arcs }] : []
  })
  const arcs = [...places.keys()].map((index) => atlas.arcs[index] ?? [])
  return { ...atlas, arcs, objects: { countries: { type: 'GeometryCollection', geometries } } }
}

/** Serves the land of Europe at 1:50 million as a module. */
export function europeMap(): Plugin {
  return {
    name: 'rechenlotse:europe-map',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    async load(source) {
      if (source !== `\0${id}`) return null
      const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json')
      const atlas = cutToEurope(JSON.parse(await readFile(file, 'utf8')) as Atlas)
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(atlas))})`
    },
  }
}
