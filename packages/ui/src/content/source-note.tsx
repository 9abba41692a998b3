import { Fragment } from 'react'
import { Link } from '../actions/link'
import { classNames } from '../class-names'

export interface SourceReference {
  readonly title: string
  readonly url?: string | null | undefined
  readonly chapter?: string | null | undefined
  /** As a person reads it. */
  readonly asOf: string
  readonly tier: 'seed' | 'primary' | 'secondary'
  readonly officialUrl?: string | null | undefined
}

export interface SourceNoteTexts {
  readonly source: string
  readonly asOf: string
  readonly chapter: string
  /** "Angabe Dritter, nicht amtlich bestätigt" */
  readonly secondary: string
  readonly officialPage: string
  readonly externalSite: string
}

export interface SourceNoteProps {
  readonly sources: readonly SourceReference[]
  readonly texts: SourceNoteTexts
  readonly className?: string | undefined
}

function SourceTitle({ source, texts }: { readonly source: SourceReference; readonly texts: SourceNoteTexts }) {
  if (!source.url) return <>{source.title}</>
  return (
    <Link size="small" href={source.url} externalLabel={texts.externalSite}>
      {source.title}
    </Link>
  )
}

/** Where a value comes from: title, chapter, date; third-party sources are marked and point to the official page. */
export function SourceNote({ sources, texts, className }: SourceNoteProps) {
  return (
    <p className={classNames('kern-body kern-body--small kern-body--muted rl-source', className)}>
      {sources.length > 0 && `${texts.source}: `}
      {sources.map((source, index) => (
        <Fragment key={`${source.title} ${source.chapter ?? ''}`}>
          {index > 0 && ' · '}
          <SourceTitle source={source} texts={texts} />
          {source.chapter && `, ${texts.chapter} ${source.chapter}`}
          {`, ${texts.asOf} ${source.asOf}`}
          {source.tier === 'secondary' && (
            <>
              {` – ${texts.secondary}`}
              {source.officialUrl && (
                <>
                  {'; '}
                  <Link size="small" href={source.officialUrl} externalLabel={texts.externalSite}>
                    {texts.officialPage}
                  </Link>
                </>
              )}
            </>
          )}
        </Fragment>
      ))}
    </p>
  )
}
