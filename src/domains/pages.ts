import DataLoader from 'dataloader';
import { cypher } from '../generated/cypher.ts';
import { many } from '../graph/loaders.ts';
import type { Graph } from '../graph/run.ts';
import type { Call } from '../graph/statement.ts';
import type { Window } from './page.ts';

/** A nested connection's rows for one subject: links, and how many there are in all. */
export interface LinkRows<L> {
  readonly links: readonly L[];
  readonly total: number;
}

interface NestedRow<L> {
  readonly of: string;
  readonly link: L | null;
  readonly total: number;
}

type Nested<L> = (params: { ids: readonly string[]; after: string; first: number }) => Call<NestedRow<L>>;

/** Gives a page of the links of one subject. */
export type PageLoader<L> = (of: string, window: Window) => Promise<LinkRows<L>>;

/** One loader for each window that a request asks for: pages of one window travel in one statement. */
function pages<L>(graph: Graph, statement: Nested<L>): PageLoader<L> {
  const byWindow = new Map<string, DataLoader<string, LinkRows<L>>>();
  return (of, window) => {
    const key = JSON.stringify([window.after, window.first]);
    const made = byWindow.get(key) ?? loaderOf(graph, statement, window);
    byWindow.set(key, made);
    return made.load(of);
  };
}

function loaderOf<L>(graph: Graph, statement: Nested<L>, window: Window): DataLoader<string, LinkRows<L>> {
  const grouped = many(graph, ({ ids }) => statement({ ids, ...window }));
  return new DataLoader(async (ids) => {
    const groups = await grouped.loadMany(ids);
    return groups.map((rows) =>
      rows instanceof Error
        ? rows
        : { links: rows.flatMap(({ link }) => (link === null ? [] : [link])), total: rows[0]?.total ?? 0 },
    );
  });
}

/** The nested connections of one request, by noun and by the statement's own name. */
export function pagesOf(graph: Graph) {
  return {
    person: {
      casesOf: pages(graph, cypher.person.casesOf),
      crimesOf: pages(graph, cypher.person.crimesOf),
      eventsOf: pages(graph, cypher.person.eventsOf),
      thingsOf: pages(graph, cypher.person.thingsOf),
      locationsOf: pages(graph, cypher.person.locationsOf),
      organisationsOf: pages(graph, cypher.person.organisationsOf),
      acquaintancesOf: pages(graph, cypher.person.acquaintancesOf),
      networksOf: pages(graph, cypher.person.networksOf),
    },
    case: {
      peopleOf: pages(graph, cypher.case.peopleOf),
      thingsOf: pages(graph, cypher.case.thingsOf),
      crimesOf: pages(graph, cypher.case.crimesOf),
      eventsOf: pages(graph, cypher.case.eventsOf),
    },
    crime: {
      peopleOf: pages(graph, cypher.crime.peopleOf),
      thingsOf: pages(graph, cypher.crime.thingsOf),
      casesOf: pages(graph, cypher.crime.casesOf),
      locationsOf: pages(graph, cypher.crime.locationsOf),
    },
    event: {
      peopleOf: pages(graph, cypher.event.peopleOf),
      thingsOf: pages(graph, cypher.event.thingsOf),
      casesOf: pages(graph, cypher.event.casesOf),
      locationsOf: pages(graph, cypher.event.locationsOf),
    },
    network: { membersOf: pages(graph, cypher.network.membersOf) },
    intelligence: {
      mentionsOf: pages(graph, cypher.intelligence.mentionsOf),
      reportsOf: pages(graph, cypher.intelligence.reportsOf),
    },
    thing: {
      usersOf: pages(graph, cypher.thing.usersOf),
      casesOf: pages(graph, cypher.thing.casesOf),
      crimesOf: pages(graph, cypher.thing.crimesOf),
      eventsOf: pages(graph, cypher.thing.eventsOf),
    },
    location: {
      peopleOf: pages(graph, cypher.location.peopleOf),
      crimesOf: pages(graph, cypher.location.crimesOf),
      eventsOf: pages(graph, cypher.location.eventsOf),
      organisationsOf: pages(graph, cypher.location.organisationsOf),
    },
    organisation: {
      peopleOf: pages(graph, cypher.organisation.peopleOf),
      locationsOf: pages(graph, cypher.organisation.locationsOf),
    },
  };
}

export type Pages = ReturnType<typeof pagesOf>;
