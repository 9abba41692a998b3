import { htmlOfText } from './html-of-text'

describe('the html part of a mail', () => {
  it('keeps paragraphs, lines and links', () => {
    const html = htmlOfText('Guten Tag\n\nZeile 1\nhttps://lotse.example/a?b=1&c=2', 'de')
    expect(html).toContain(
      '<p>Guten Tag</p>\n<p>Zeile 1<br><a href="https://lotse.example/a?b=1&amp;c=2">https://lotse.example/a?b=1&amp;c=2</a></p>',
    )
  })

  it('shows what a person typed as text only', () => {
    expect(htmlOfText('<img src=x onerror=alert(1)> "x" https://a.example/"><script>', 'en')).not.toMatch(
      /<img|<script|onerror="/,
    )
  })
})
