import { Injectable } from '@nestjs/common'
import type { Catalogue } from '@rechenlotse/domain/catalogue'
import { Database } from '../../platform/database/database'
import { findNewestRevision, listIntakeSettings, readContent } from './catalogue.repository'
import type { IntakeSetting } from './intake-of'

export interface Published {
  /** Content hash of the revision in force. */
  readonly revision: string
  readonly publishedAt: Date
  readonly catalogue: Catalogue
}

/** The catalogue in force. Asks the database which revision that is; the content of a revision never changes, so it is read once. */
@Injectable()
export class PublishedCatalogue {
  private content: Promise<Catalogue> | null = null
  private contentOf: string | null = null

  constructor(private readonly database: Database) {}

  async current(): Promise<Published> {
    const head = await findNewestRevision(this.database.open)
    if (head === null)
      throw new Error('No catalogue is published: start the product once with the owner of its database.')
    return { revision: head.hash, publishedAt: head.publishedAt, catalogue: await this.readOnce(head.hash) }
  }

  /** Where applications to each programme go, as their operators have set it. */
  intakeSettings(): Promise<readonly IntakeSetting[]> {
    return listIntakeSettings(this.database.open)
  }

  private readOnce(hash: string): Promise<Catalogue> {
    if (this.content !== null && this.contentOf === hash) return this.content
    const content = readContent(this.database.open, hash)
    this.content = content
    this.contentOf = hash
    content.catch(() => this.forget(content))
    return content
  }

  /** A read that failed is tried anew by whoever asks next. */
  private forget(content: Promise<Catalogue>): void {
    if (this.content === content) this.content = null
  }
}
