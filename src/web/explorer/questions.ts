import { groups, parseWorked, type Worked } from './worked.ts';

const files = import.meta.glob<string>('../../../schema/questions/*.graphql', {
  query: '?raw',
  eager: true,
  import: 'default',
});

const nameOf = (path: string): string => path.replace(/^.*\//, '').replace(/\.graphql$/, '');

const placeOf = ({ group }: Worked): number => groups.findIndex((known) => known === group);

/** Every worked query of `schema/questions`, by heading: `first`, the README's, before the others by name. */
export const questions: readonly Worked[] = Object.entries(files)
  .map(([path, text]) => parseWorked(nameOf(path), text))
  .sort(
    (a, b) =>
      placeOf(a) - placeOf(b) ||
      Number(b.name === 'first') - Number(a.name === 'first') ||
      a.name.localeCompare(b.name),
  );
