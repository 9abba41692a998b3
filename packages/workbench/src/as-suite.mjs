/** A step that passes by ending and fails by throwing, as a suite of one. */
export const asSuite = (step) => async () => {
  await step()
  return { passed: 1, failed: 0 }
}
