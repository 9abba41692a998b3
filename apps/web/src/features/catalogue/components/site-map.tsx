import { geoConicConformal, geoPath } from 'd3-geo'
import type { FeatureCollection, Geometry } from 'geojson'
import { feature } from 'topojson-client'
import { Link, List, Split, Stack, Text } from '@rechenlotse/ui'
import europe from 'virtual:europe-map'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import type { ProgrammeSummaryView } from '../api/views'
import { sitesOf, type Site } from '../sites'

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

function Pin({ site, number }: { readonly site: Site; readonly number: number }) {
  const point = projection([site.coordinates.lon, site.coordinates.lat])
  if (!point) return null
  const [x, y] = point
  return (
    <g className="rl-map__pin">
      <circle cx={x} cy={y} r={10} />
      <text x={x} y={y} dy="0.35em" textAnchor="middle">
        {number}
      </text>
    </g>
  )
}

/** Where the machines stand; every pin is an entry of the list beside it. */
export function SiteMap({ programmes }: { readonly programmes: readonly ProgrammeSummaryView[] }) {
  const t = useTexts('catalogue')
  const locale = useLocale()
  const sites = sitesOf(programmes, locale)
  const map = (
    <Stack gap="sm" className="rl-map-frame">
      <svg
        className="rl-map"
        viewBox={`0 0 ${size.width} ${size.height}`}
        role="img"
        aria-label={t('map.label', { count: sites.length })}
      >
        {countries.features.map((country) => (
          <path
            key={String(country.id)}
            className={country.id === '276' ? 'rl-map__home' : 'rl-map__land'}
            d={path(country) ?? ''}
          />
        ))}
        {sites.map((site, index) => (
          <Pin key={site.key} site={site} number={index + 1} />
        ))}
      </svg>
      <Text size="small" muted>
        {t('map.approximate')}
      </Text>
    </Stack>
  )
  const list = (
    <List kind="number" label={t('map.list')}>
      {sites.map(({ key, city, places }) => (
        <div key={key}>
          <Text strong>{city}</Text>
          <List kind="plain" tight>
            {places.map(({ address, name }) => (
              <Link key={address} href={address} size="small">
                {name}
              </Link>
            ))}
          </List>
        </div>
      ))}
    </List>
  )
  return <Split main={map} side={list} />
}
