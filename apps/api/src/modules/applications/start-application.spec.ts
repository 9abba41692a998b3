import type { GpuModel } from '@rechenlotse/domain/catalogue'
import { testCatalogue } from '../../test-catalogue'
import { openPortal, type Portal, type Visitor } from '../../test-portal'
import type { ApplicationViewDto } from './dto/application-view.dto'

const h100: GpuModel = {
  key: 'h100-sxm',
  name: 'NVIDIA H100 SXM',
  vendor: 'nvidia',
  memoryGb: 80,
  bf16DenseTflops: 989.4,
  facts: [],
}

let portal: Portal
let founder: Visitor

beforeAll(async () => {
  portal = await openPortal({}, { ...testCatalogue, gpus: [h100] })
  founder = await portal.as('startup')
})
afterAll(() => portal?.close())

const begin = async (need: object) => {
  const { organisationId: organisation } = portal.people.startup
  const wish = { programme: 'kisski-compute', organisation, need }
  const { status, body } = await founder.post<ApplicationViewDto>('/applications', wish)
  expect(status).toBe(201)
  return body.answers
}

describe('an application begun from the finder', () => {
  it('brings the estimated amount along, marked as estimated, beside what was said', async () => {
    const answers = await begin({
      workload: { kind: 'finetuning', method: 'lora', modelParameters: 7e9, trainingTokens: 1e9 },
      budget: { maxEur: 0 },
    })
    expect(answers).toMatchObject({
      'technical-method': { value: 'lora', origin: 'finder' },
      'project-budget': { value: 0, origin: 'finder' },
      'technical-gpu-hours': { value: expect.any(Number), origin: 'estimated' },
      'technical-gpu-model': { value: 'h100-sxm', origin: 'estimated' },
    })
  })

  it('estimates nothing where nothing is known, and nothing over what was said', async () => {
    expect(Object.values(await begin({})).map(({ origin }) => origin)).not.toContain('estimated')
    const said = await begin({ workload: { gpuHours: 40 } })
    expect(said['technical-gpu-hours']).toEqual({ value: 40, origin: 'finder' })
  })
})
