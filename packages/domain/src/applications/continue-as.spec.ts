import { continueAs } from './continue-as'

describe('what a forwarded application becomes', () => {
  it.each([
    ['core-1', 'gcs-regular', ['gcs-regular', 'core-2']],
    ['core-2', 'central-advice', ['central-advice', 'core-2']],
    ['advice-1', 'kisski-compute', ['central-advice', 'advice-2']],
    ['advice-2', 'central-advice', ['central-advice', 'advice-2']],
  ])('%s at %s', (version, programme, expected) => {
    const { programme: next, form } = continueAs(version, programme)
    expect([next, form.version]).toEqual(expected)
  })
})
