export { MatchingModule } from './matching.module'
export { NeedDto } from './dto/need.dto'
export { reevaluateNeeds } from './reevaluate-needs'
