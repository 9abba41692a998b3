import { Link as RouterLink } from 'react-router'
import type { AnchorProps } from '@rechenlotse/ui'
import { addressOf } from './locale'
import { useLocale } from './use-locale'

/**
 * Every link of the product. A place ("/offers") leads to that place in the language being read;
 * with `hrefLang` the address is taken as it stands. Downloads, the API and other sites stay plain anchors.
 */
export function LocalLink({ href, ...rest }: AnchorProps) {
  const locale = useLocale()
  const inside = href.startsWith('/') && !href.startsWith('/api/') && rest.download === undefined
  if (!inside) return <a href={href} {...rest} />
  return <RouterLink to={rest.hrefLang ? href : addressOf(href, locale)} {...rest} />
}
