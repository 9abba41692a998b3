import { Text } from '@rechenlotse/ui'
import './written-text.css'

/** What a person wrote, with their line breaks. */
export function WrittenText({ children }: { readonly children: string }) {
  return (
    <Text as="div" className="rl-written">
      {children}
    </Text>
  )
}
