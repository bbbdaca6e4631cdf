import type { Context } from '../../context.ts';

/** How a grant came about: by decision of the owner, for the keepers of a seal, or by the reader herself. */
export type GrantSort = 'DECISION' | 'KEEPER' | 'BREAK_GLASS';

export interface GrantTerms {
  /** The id of the grant; it has a part for each record that it opens. */
  readonly whole: string;
  readonly opens: readonly string[];
  /** The reader: her `sub`, and her force, for another force may have somebody of the same name. */
  readonly subject: string;
  readonly force: string;
  readonly purpose: string;
  /** Milliseconds. */
  readonly until: number;
  readonly opensProtected: boolean;
  readonly sort: GrantSort;
  readonly reason: string;
  readonly notify?: string;
  readonly request?: string;
}

/** The rows of a grant, as `access/grant` takes them. */
export const grantRows = (
  { office, access: { identity, request } }: Context,
  { whole, opens, notify = '', request: asked = '', ...terms }: GrantTerms,
): { id: string; own: string; props: Readonly<Record<string, unknown>> }[] =>
  opens.map((own) => ({
    id: office.digest(['grant', whole, own]),
    own,
    props: { ...terms, whole, notify, request: asked, by: identity.subject, madeAt: request.at },
  }));
