const KEYWORDS = /^(FROM|WORKDIR|COPY|RUN|ENV|USER|EXPOSE|HEALTHCHECK|CMD)\s+(.*)$/s

/** The stages of a Dockerfile, each a list of instructions; enough of the syntax for ours. */
export function readDockerfile(text) {
  const lines = text
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  const stages = []
  for (const line of lines) {
    const [, keyword, rest] = KEYWORDS.exec(line) ?? []
    if (!keyword) throw new Error(`The Dockerfile has a line that the check does not know: ${line}`)
    if (keyword === 'FROM')
      stages.push({ name: /AS (\S+)$/i.exec(rest)?.[1] ?? String(stages.length), instructions: [] })
    else stages.at(-1).instructions.push({ keyword, rest })
  }
  return stages
}

/** `A=1 B=two` as pairs. */
export function readVariables(rest) {
  return Object.fromEntries([...rest.matchAll(/(\w+)=(\S+)/g)].map(([, name, value]) => [name, value]))
}
