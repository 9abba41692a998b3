import { Link as RouterLink, useLocation } from 'react-router'
import type { AnchorProps } from '@rechenlotse/ui'
import { carryAnswers } from './answers-in-address'
import { addressOf, localeOf } from './locale'

/**
 * Every link of the product. A place ("/offers") leads to that place in the language being read and takes the
 * finder's answers along; with `hrefLang` the address is taken as it stands. Downloads, the API and other sites
 * stay plain anchors.
 */
export function LocalLink({ href, ...rest }: AnchorProps) {
  const { pathname, hash } = useLocation()
  const inside = href.startsWith('/') && !href.startsWith('/api/') && rest.download === undefined
  if (!inside) return <a href={href} {...rest} />
  return <RouterLink to={rest.hrefLang ? href : carryAnswers(addressOf(href, localeOf(pathname)), hash)} {...rest} />
}
