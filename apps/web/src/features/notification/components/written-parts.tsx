import { Link, Text } from '@rechenlotse/ui'
import '../../../platform/forms/written-text.css'
import { mailParts } from './mail-parts'

export interface WrittenPartsProps {
  readonly text: string
  readonly language: 'de' | 'en'
}

/** A mail's text with its links. */
export function WrittenParts({ text, language }: WrittenPartsProps) {
  return (
    <div lang={language}>
      <Text as="div" className="rl-written">
        {mailParts(text).map((part, index) =>
          part.kind === 'words' ? (
            part.text
          ) : (
            <Link key={`${index} ${part.place}`} href={part.place} hrefLang={language}>
              {part.text}
            </Link>
          ),
        )}
      </Text>
    </div>
  )
}
