import { Fragment } from 'react'
import { geoConicConformal, geoPath } from 'd3-geo'
import type { FeatureCollection, Geometry } from 'geojson'
import { feature } from 'topojson-client'
import { Link, List, Stack, Text } from '@rechenlotse/ui'
import europe from 'virtual:europe-map'
import { useTexts } from '../../../platform/texts'
import type { Site } from '../sites'
import { spreadPins, type Point } from '../spread-pins'

const size = { width: 720, height: 720 }
const countries = feature(europe, europe.objects.countries) as unknown as FeatureCollection<Geometry>
/** Corners of the view: from Portugal to Bulgaria, from Crete to the middle of Finland. */
const corners = {
  type: 'MultiPoint' as const,
  coordinates: [
    [-10, 37],
    [27, 36],
    [-5, 65],
    [30, 65.5],
  ],
}
const projection = geoConicConformal().rotate([-10, 0]).parallels([40, 62]).fitSize([size.width, size.height], corners)
projection.clipExtent([
  [0, 0],
  [size.width, size.height],
])
const path = geoPath(projection).digits(1)

/** Radius of a pin and the gap to the next one, in units of the view. */
const radius = 10
const gap = 2

function pointOf({ coordinates }: Site): Point {
  return projection([coordinates.lon, coordinates.lat]) ?? [0, 0]
}

interface PinProps {
  /** Where the city lies. */
  readonly place: Point
  readonly pin: Point
  readonly number: number
}

function Pin({ place, pin, number }: PinProps) {
  const [x, y] = pin
  return (
    <g className="rl-map__pin">
      <line x1={place[0]} y1={place[1]} x2={x} y2={y} />
      <circle cx={x} cy={y} r={radius} />
      <text x={x} y={y} dy="0.35em" textAnchor="middle">
        {number}
      </text>
    </g>
  )
}

function Europe({ sites }: { readonly sites: readonly Site[] }) {
  const t = useTexts('catalogue')
  const places = sites.map(pointOf)
  const pins = spreadPins(places, 2 * radius + gap)
  return (
    <Stack gap="sm" className="rl-map-frame">
      <svg
        className="rl-map"
        viewBox={`0 0 ${size.width} ${size.height}`}
        role="img"
        aria-label={t('map.label', { count: sites.length })}
      >
        {countries.features.map((country, index) => (
          <path
            key={index}
            className={country.id === '276' ? 'rl-map__home' : 'rl-map__land'}
            d={path(country) ?? ''}
          />
        ))}
        {sites.map(({ key }, index) => (
          <Pin key={key} place={places[index]!} pin={pins[index]!} number={index + 1} />
        ))}
      </svg>
      <Text size="small" muted>
        {t('map.approximate')}
      </Text>
    </Stack>
  )
}

function SiteList({ sites }: { readonly sites: readonly Site[] }) {
  const t = useTexts('catalogue')
  return (
    <List kind="number" tight label={t('map.list')}>
      {sites.map(({ key, city, places }) => (
        <Text key={key} as="span" size="small">
          <strong>{city}:</strong>{' '}
          {places.map(({ address, name }, index) => (
            <Fragment key={address}>
              {index > 0 && ', '}
              <Link href={address} size="small">
                {name}
              </Link>
            </Fragment>
          ))}
        </Text>
      ))}
    </List>
  )
}

/** Where machines and operators are; every pin is an entry of the list beside it. */
export function SiteMap({ sites }: { readonly sites: readonly Site[] }) {
  return (
    <div className="rl-map-beside">
      <Europe sites={sites} />
      <SiteList sites={sites} />
    </div>
  )
}
