import { inHouse } from './house.mjs'

/** What the API is told: the person's own settings, and the rest as this checkout has it. */
export function environmentOf({ port, host, production }, secrets, addresses) {
  return {
    ...(production ? {} : { SESSION_SECRET: secrets.session }),
    WEB_FOLDER: inHouse('apps/web/dist'),
    CATALOGUE_FOLDER: inHouse('apps/api/dist/catalogue'),
    LOG_LEVEL: 'warn',
    ...given(process.env),
    ...addresses,
    PORT: String(port),
    HOST: host,
  }
}

function given(environment) {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
}
