/** Collapses white space so that a name is one line; control characters count as white space. */
export const singleLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
