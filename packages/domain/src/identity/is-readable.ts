/** Signs without a picture; the last is the blank Braille pattern, which counts as a letter. */
const invisible = /[\s\p{C}\p{Default_Ignorable_Code_Point}\u2800]/gu

/** Embeddings, overrides and isolates let the following text be read in another order than it stands. */
const turning = /[\u202a-\u202e\u2066-\u2069]/

/** Whether people see of this text what it says: at least one visible sign, and nothing that turns the reading direction. */
export const isReadable = (text: string): boolean => !turning.test(text) && text.replace(invisible, '') !== ''
