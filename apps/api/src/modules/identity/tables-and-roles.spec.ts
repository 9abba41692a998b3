import { createTestDatabase, type TestDatabase } from '../../platform/database/test-database'
import { asOwner } from './test-people'
import { walledTables as walled } from './test-walled-tables'

/** Tables that hold nothing of an organisation; every other one is walled. */
const open = ['_prisma_migrations', 'catalogue_entry', 'catalogue_revision', 'intake_setting', 'round']
const signIn = ['attempt', 'mail_token', 'person', 'registration', 'session']
/** Of these, the ones that open an account with a token from a mail. */
const tokens = ['mail_token', 'registration']

let database: TestDatabase
const owner = <Row>(sql: string, values: readonly unknown[] = []) => asOwner<Row>(database.ownerUrl, sql, values)

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database?.drop())

describe('the tables', () => {
  it('are each either walled or named as holding nothing of an organisation', async () => {
    const rows = await owner<{ name: string }>(
      `select relname as name from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace`,
    )
    expect(rows.map(({ name }) => name).sort()).toEqual([...open, ...signIn, ...walled].sort())
  })

  it('force row-level security, each with at least one policy, wherever something of an organisation or a token lies', async () => {
    const rows = await owner<{ name: string }>(
      `select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relname = any($1)
       and c.relrowsecurity and c.relforcerowsecurity and exists (select from pg_policy p where p.polrelid = c.oid)`,
      [[...walled, ...tokens]],
    )
    expect(rows.map(({ name }) => name).sort()).toEqual([...walled, ...tokens].sort())
  })

  it('have no policy that lets in whoever asks', async () => {
    const rows = await owner(
      `select polrelid::regclass::text as table, polname from pg_policy
       where polroles = '{0}' or ('rechenlotse_app'::regrole = any(polroles)
         and polcmd in ('r', '*') and pg_get_expr(polqual, polrelid) = 'true')`,
    )
    expect(rows).toEqual([])
  })
})

describe.each(['rechenlotse_app', 'rechenlotse_worker'])('the role %s', (role) => {
  it('cannot bypass, create or inherit', async () => {
    const [row] = await owner(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
         (select count(*)::int from pg_auth_members where member = r.oid) as roles from pg_roles r where rolname = $1`,
      [role],
    )
    expect(row).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolreplication: false,
      roles: 0,
    })
  })

  it('owns nothing', async () => {
    const rows = await owner(
      `select 'relation' from pg_class where relowner = $1::regrole
       union all select 'function' from pg_proc where proowner = $1::regrole
       union all select 'schema' from pg_namespace where nspowner = $1::regrole
       union all select 'database' from pg_database where datdba = $1::regrole`,
      [role],
    )
    expect(rows).toEqual([])
  })
})

describe('what opens an account', () => {
  it.each(['rechenlotse_app', 'rechenlotse_worker'])('is in no column that %s may read', async (role) => {
    const rows = await owner(
      `select table_name, column_name from information_schema.column_privileges
       where grantee = $1 and privilege_type = 'SELECT' and column_name = 'password_hash'`,
      [role],
    )
    expect(rows).toEqual([])
  })

  it('is answered to requests only, by functions that nobody else may call', async () => {
    const rows = await owner(
      `select proname as name, array_to_string(proacl, ' ') ~ '(^| )=' as "open to all",
         has_function_privilege('rechenlotse_app', oid, 'execute') as app,
         has_function_privilege('rechenlotse_worker', oid, 'execute') as worker
       from pg_proc where proname in ('app_credentials', 'app_open_mail_token', 'app_lock_registration') order by 1`,
    )
    const access = { 'open to all': false, app: true, worker: false }
    expect(rows).toEqual(
      ['app_credentials', 'app_lock_registration', 'app_open_mail_token'].map((name) => ({ name, ...access })),
    )
  })
})
