import { configure } from '@testing-library/react'

// On a busy machine the first look at a page also compiles what it loads.
configure({ asyncUtilTimeout: 15_000 })
