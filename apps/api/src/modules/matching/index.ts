export { MatchingModule } from './matching.module'
export { MatchesQuery } from './matches.query'
export { NeedDto } from './dto/need.dto'
