import { checkCatalogue } from './check-catalogue'
import { dataDirectory } from './data-directory'
import { describeFault } from './describe-fault'
import { readCatalogueFiles } from './read-catalogue-files'

const files = readCatalogueFiles(process.argv[2] ?? dataDirectory())
const faults = checkCatalogue(files)
for (const fault of faults) console.error(describeFault(fault))
console.log(
  faults.length === 0
    ? `catalogue: ${files.length} files, no fault`
    : `catalogue: ${files.length} files, ${faults.length} faults`,
)
process.exitCode = faults.length === 0 ? 0 : 1
