export { MatchingModule } from './matching.module'
export { MatchesQuery } from './matches.query'
export { NeedDto } from './dto/need.dto'
export { reevaluateNeeds } from './reevaluate-needs'
