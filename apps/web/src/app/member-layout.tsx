import { Outlet } from 'react-router'
import { MemberQueries } from './member-queries'

/** Around everything that asks the server about people and cases. */
export function MemberLayout() {
  return (
    <MemberQueries>
      <Outlet />
    </MemberQueries>
  )
}
