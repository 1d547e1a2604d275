import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { geoAzimuthalEqualArea, geoPath, type GeoProjection } from 'd3-geo'
import { feature, merge, mesh } from 'topojson-client'
import { presimplify, simplify } from 'topojson-simplify'
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'

/**
 * Draws `src/components/site/map/shapes.ts` from Natural Earth (public domain) as packed by `world-atlas`, 1:50 million.
 * Run by hand (`node --import tsx src/commands/generateMap.ts`) when the countries of the programme change; the result is committed.
 */
const size = { width: 800, height: 500 }
/** ISO 3166-1 numeric codes of Natural Earth → the codes of our countries. */
const programme = { '004': 'AF', '108': 'BI', '180': 'CD', '466': 'ML', '562': 'NE', '728': 'SS' } as const
/** Borders that are disputed are not drawn as a background: only what helps to find one's way in Africa. */
const bordering = new Set(
  '012 024 072 086 108 120 140 148 178 180 854 204 226 231 232 266 270 288 324 384 404 426 430 434 450 454 466 478 508 516 562 566 624 646 686 694 710 716 728 729 748 768 788 800 818 834 894'.split(' '),
)

type Countries = { countries: GeometryCollection }
const source = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json')
const atlas = JSON.parse(readFileSync(source, 'utf8')) as Topology<Countries>
const world = simplify(presimplify(atlas), 0.07)
const shapes = world.objects.countries.geometries as (Polygon | MultiPolygon)[]
const idOf = (shape: { id?: string | number | undefined }) => String(shape.id ?? '')

const projection: GeoProjection = geoAzimuthalEqualArea()
  .rotate([-29, -14])
  .scale(490)
  .translate([size.width / 2 - 10, size.height / 2 + 12])
  .clipExtent([[-10, -10], [size.width + 10, size.height + 10]])

/** Whole units, relative lines, and no islands that would be specks: a third of the bytes. */
const compact = (path: string | null): string =>
  (path ?? '').split('M').filter(Boolean).map((ring) => {
    const points = ring.replace('Z', '').split('L').map((point) => point.split(',').map((value) => Math.round(Number(value))))
    const [first, ...rest] = points.filter((point, i) => i === 0 || point.join() !== points[i - 1]?.join())
    if (!first || rest.length < 2 || extent(points) < 6) return ''
    let [x = 0, y = 0] = first
    const steps = rest.map(([px = 0, py = 0]) => {
      const step = `${px - x},${py - y}`
      ;[x, y] = [px, py]
      return step
    })
    return `M${first.join()}l${steps.join(' ').replaceAll(' -', '-').replaceAll(',-', '-')}${ring.includes('Z') ? 'z' : ''}`
  }).join('')

const extent = (points: number[][]): number =>
  Math.max(...[0, 1].map((axis) => Math.max(...points.map((p) => p[axis] ?? 0)) - Math.min(...points.map((p) => p[axis] ?? 0))))

const draw = geoPath(projection)
const land = compact(draw(merge(world as never, shapes as never)))
const borders = compact(draw(mesh(world as never, { type: 'GeometryCollection', geometries: shapes } as never, (a, b) =>
  a !== b && bordering.has(idOf(a as never)) && bordering.has(idOf(b as never)))))
const countries = Object.fromEntries(Object.entries(programme).map(([id, iso2]) => {
  const shape = shapes.find((candidate) => idOf(candidate) === id)
  if (!shape) throw new Error(`the atlas has no country ${id}`)
  const outline = feature(world as never, shape as never)
  return [iso2, { d: compact(draw(outline as never)), centre: draw.centroid(outline as never).map(Math.round) }]
}))

const text = `/** Drawn by src/commands/generateMap.ts from Natural Earth (public domain); Lambert azimuthal equal-area projection. */
export const mapSize = ${JSON.stringify(size)}
export const land = ${JSON.stringify(land)}
export const borders = ${JSON.stringify(borders)}
/** By ISO 3166-1 alpha-2 code: outline and middle, in units of \`mapSize\`. */
export const countryShapes: Record<string, { d: string; centre: number[] }> = ${JSON.stringify(countries, null, 2)}
`
writeFileSync(new URL('../components/site/map/shapes.ts', import.meta.url), text.replace(/"([A-Z]{2})":/g, '$1:').replaceAll('"', "'").replace(/'(d|centre|width|height)':/g, '$1:'))
