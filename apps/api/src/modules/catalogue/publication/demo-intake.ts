import type { IntakeSetting } from '../intake-of'

const joined = (programme: string, ...operators: string[]): IntakeSetting => ({ programme, intake: 'here', operators })

/** Who has joined in the demo; everybody else takes applications in their own portal. */
export const demoIntake: readonly IntakeSetting[] = [
  joined('kisski-compute', 'kisski'),
  joined('kisz-bb-compute', 'kisz-bb'),
  joined('kisz-bb-pilot', 'kisz-bb'),
  joined('hessian-aisc-compute', 'hessian-aisc'),
  joined('westai-compute', 'westai'),
  joined('hlrs-commercial', 'hlrs'),
  joined('eurohpc-aif-playground', 'eurohpc-ju'),
  joined('eurohpc-aif-fast-lane', 'eurohpc-ju'),
  joined('eurohpc-aif-large-scale', 'eurohpc-ju'),
  joined('gcs-regular', 'gcs', 'hlrs'),
  joined('central-advice', 'central-advice'),
]
