import { nextQuestion } from './next-question'

const open = ['workload.gpuMemoryGb', 'workload.gpuHours', 'project.purpose', 'applicant.memberOfProviders'].map(
  (fact) => ({ fact, decides: ['any'] }),
)

describe('the next question of the results', () => {
  it('is the most useful one for who knows the field', () => {
    expect(nextQuestion(open, { support: { hpcExperience: 'expert' } }, [])?.fact).toBe('workload.gpuMemoryGb')
  })

  it('is for everybody else the most useful plain one', () => {
    expect(nextQuestion(open, {}, [])?.fact).toBe('workload.gpuHours')
    expect(nextQuestion(open, { support: { hpcExperience: 'some' } }, ['workload.gpuHours'])?.fact).toBe(
      'project.purpose',
    )
  })

  it('is not again what somebody does not know, nor the size where that is open', () => {
    expect(nextQuestion(open, {}, ['size'])?.fact).toBe('project.purpose')
    expect(nextQuestion(open, {}, ['size', 'project.purpose'])?.fact).toBe('workload.gpuMemoryGb')
  })

  it('is none where nothing is left that one could say', () => {
    expect(nextQuestion(open, {}, ['size', 'project.purpose', 'workload.gpuMemoryGb'])).toBeUndefined()
  })
})
