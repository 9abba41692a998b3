export type Environment = Readonly<Record<string, string | undefined>>

/** Reads settings one by one and keeps every fault, so that all of them can be said at once. */
export class SettingReader {
  readonly faults: string[] = []

  constructor(private readonly environment: Environment) {}

  text(name: string, fallback: string): string {
    return this.given(name) ?? fallback
  }

  optional(name: string): string | null {
    return this.given(name) ?? null
  }

  required(name: string, why: string): string {
    const value = this.given(name)
    if (value === undefined) this.faults.push(`${name} is missing: ${why}`)
    return value ?? ''
  }

  integer(name: string, fallback: number, [least, most]: readonly [number, number]): number {
    const value = this.given(name)
    if (value === undefined) return fallback
    const number = Number(value)
    if (!Number.isInteger(number) || number < least || number > most)
      this.faults.push(`${name} is "${value}", it must be a whole number from ${least} to ${most}`)
    return number
  }

  oneOf<T extends string>(name: string, choices: readonly T[], fallback: T): T {
    const value = this.given(name)
    const choice = choices.find((each) => each === value)
    if (value !== undefined && choice === undefined)
      this.faults.push(`${name} is "${value}", it must be one of ${choices.join(', ')}`)
    return choice ?? fallback
  }

  /** An address whose scheme is one of `schemes`; passwords in it are never repeated in a fault. */
  address(name: string, value: string | null, schemes: readonly string[]): void {
    if (value === null || value === '') return
    const scheme = URL.canParse(value) ? new URL(value).protocol.slice(0, -1) : null
    if (scheme === null || !schemes.includes(scheme))
      this.faults.push(`${name} is not an address that begins with ${schemes.map((each) => `${each}://`).join(' or ')}`)
  }

  private given(name: string): string | undefined {
    const value = this.environment[name]?.trim()
    return value === '' ? undefined : value
  }
}
