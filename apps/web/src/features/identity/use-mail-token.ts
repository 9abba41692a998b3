import { useLocation } from 'react-router'

/** The token of a mail's link. It stands in the fragment: no server, log or referrer ever sees it. */
export const useMailToken = (): string => new URLSearchParams(useLocation().hash.slice(1)).get('token') ?? ''
