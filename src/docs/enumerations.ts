import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse } from 'graphql';

/** The enumerations of the schema with their sentences. */

export interface Enumeration {
  readonly name: string;
  readonly say: string;
  readonly values: readonly { readonly name: string; readonly say: string }[];
}

export const enumerationsOf = (root: string): Enumeration[] =>
  readdirSync(join(root, 'schema'))
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .flatMap((file) => parse(readFileSync(join(root, 'schema', file), 'utf8')).definitions)
    .flatMap((node) =>
      node.kind === Kind.ENUM_TYPE_DEFINITION
        ? [
            {
              name: node.name.value,
              say: node.description?.value ?? '',
              values: (node.values ?? []).map(({ name, description }) => ({
                name: name.value,
                say: description?.value ?? '',
              })),
            },
          ]
        : [],
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1));
