export default async function stopPostgres() {
  const server = await globalThis.testServer
  globalThis.testServer = undefined
  await server?.stop()
}
