/** Lets the browser do what waits, such as answering a press, before the next piece of work: on a phone each is felt. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))
