import { lookAround } from './around.ts';
import { chosen, choiceOf, type Choice, type Wish } from './chainEnds.ts';
import { shapesFor, type Chain, type ChainRow, type Shape, type Stop } from './chainKinds.ts';
import { Graph } from './graph.ts';
import { addOrganisation, belong, organisationType, recordOrganisation, work } from './hubs.ts';
import { capacity, objectType, use } from './objects.ts';
import { feature } from './acquaintances.ts';
import { placeType, present, presence, townFor } from './places.ts';
import { Dice } from './random.ts';
import type { World } from './world.ts';

/** Plants the chains: each over a thing of its own, between two forces, and each proven a shortest one. */

/** Chains that the inquiry's copies repeat. */
export const inquiryChains = 10;
/** Of chains over a thing that two people share: those over an organisation. */
const overOrganisation = 0.2;
const openShare = 0.76;
const tries = 300;

/** How many organisations stand in two forces' records for the sake of a chain. */
export const organisationChains = (chains: number): number => Math.floor(chains * 0.08);

interface Plan {
  readonly world: World;
  readonly dice: Dice;
  readonly choice: Choice;
  readonly graph: Graph;
  readonly taken: {
    readonly people: Set<number>;
    readonly cases: Set<number>;
    readonly networks: Set<number>;
  };
  organisations: number;
}

/** One half of a chain: its stops from the end inwards, and the rows between them. */
interface Half {
  readonly stops: readonly Stop[];
  readonly rows: readonly ChainRow[];
}

/** @throws Error when no shortest chain can be planted: the sample is then no use, and is not written. */
export function planChains(world: World): readonly Chain[] {
  const { settings, sizes } = world;
  const dice = new Dice(settings.seed, 'chains');
  const graph = new Graph(world, sizes.chains);
  const choice = choiceOf(world, lookAround(world));
  const plan: Plan = {
    ...{ world, dice, choice, graph },
    taken: { people: new Set(), cases: new Set(), networks: new Set() },
    organisations: organisationChains(sizes.chains),
  };
  const list = shapesFor(sizes.chains);
  const order = list.map((_, at) => at);
  dice.shuffle(order);
  let repeated = 0;
  return order.map((place, n) => {
    const shape = list[place];
    if (shape === undefined) throw new Error('No shape for a planted chain.');
    const forInquiry = shape.name !== 'network-network' && repeated < inquiryChains + 2;
    if (forInquiry) repeated += 1;
    return plant(plan, shape, `chain-${String(n + 1).padStart(4, '0')}`, forInquiry);
  });
}

function plant(plan: Plan, shape: Shape, name: string, forInquiry: boolean): Chain {
  const { world, dice, graph } = plan;
  const { forces } = world.settings;
  const drawn = dice.unit();
  const wish: Wish = drawn < openShare ? 'open' : drawn < openShare + 0.05 ? 'team' : 'all';
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const now: Wish = attempt < tries / 2 ? wish : 'all';
    const pair: readonly [number, number] = forInquiry ? [0, 1] : forcePair(dice, forces, now);
    const one = half(plan, shape, pair[0], now, 0);
    const other = half(plan, shape, pair[1], now === 'team' ? 'all' : now, 1);
    const from = one?.stops[0];
    const to = other?.stops[0];
    if (one === undefined || other === undefined || from === undefined || to === undefined) continue;
    if (
      graph.distance(graph.node(from.kind, from.at), graph.node(to.kind, to.at), shape.hops - 1) < shape.hops
    )
      continue;
    return joined(plan, shape, name, one, other, now === 'open');
  }
  throw new Error(
    `No ${shape.name} chain of ${shape.hops} links can be planted: too few people for so many forces.`,
  );
}

/** Two forces; for a chain that all shall read, neither is the last one, which marks everything C. */
function forcePair(dice: Dice, forces: number, wish: Wish): readonly [number, number] {
  const many = wish === 'open' && forces > 2 ? forces - 1 : forces;
  const one = dice.below(many);
  return [one, (one + 1 + dice.below(many - 1)) % many];
}

function half(plan: Plan, shape: Shape, force: number, wish: Wish, side: 0 | 1): Half | undefined {
  const { dice, choice, taken } = plan;
  if (shape.name === 'case-object-case') {
    const at = chosen(dice, choice.cases[force], wish, taken.cases);
    return at < 0 ? undefined : { stops: [{ kind: 'cases', at }], rows: [] };
  }
  if (shape.name === 'network-network') return throughNetwork(plan, force, wish);
  const person = chosen(dice, choice.people[force], wish, taken.people);
  if (person < 0) return undefined;
  const toCase = shape.name === 'case-case' || (shape.name === 'person-case' && side === 1);
  return toCase ? throughCase(plan, person) : { stops: [{ kind: 'people', at: person }], rows: [] };
}

function throughCase({ world, choice }: Plan, person: number): Half {
  const row = choice.ownRow(person);
  return {
    stops: [
      { kind: 'cases', at: world.links.person_case.b.at(row) },
      { kind: 'people', at: person },
    ],
    rows: [{ file: 'person_case', row }],
  };
}

function throughNetwork({ world, dice, choice }: Plan, force: number, wish: Wish): Half | undefined {
  const network = chosen(dice, choice.networks[force], wish, new Set());
  if (network < 0) return undefined;
  const row = choice.members.at(network, dice.below(choice.members.size(network)));
  const person = row < 0 ? -1 : world.links.person_network.a.at(row);
  if (person < 0 || !choice.fits(person)) return undefined;
  if (wish === 'open' && choice.people[force]?.open.includes(person) !== true) return undefined;
  return {
    stops: [
      { kind: 'networks', at: network },
      { kind: 'people', at: person },
    ],
    rows: [{ file: 'person_network', row }],
  };
}

/** Adds the thing that joins two halves, with a row of each force. */
function joined(plan: Plan, shape: Shape, name: string, one: Half, other: Half, open: boolean): Chain {
  const { world, graph, taken } = plan;
  const inner = [one.stops.at(-1), other.stops.at(-1)].flatMap((stop) => stop ?? []);
  const { kind, rows: added } =
    shape.name === 'case-object-case' ? overFeature(plan, inner) : overShared(plan, inner);
  const rows = [...one.rows, ...added, ...[...other.rows].reverse()];
  for (const { file, row } of rows) world.links[file].referenced.set(row, 1);
  for (const { file, row } of added) graph.add(file, row);
  const stops = [...one.stops, ...[...other.stops].reverse()];
  for (const { kind: of, at } of stops) {
    taken[of].add(at);
    world.onChain[of].add(at);
  }
  const [firstAdded] = added;
  const held = firstAdded === undefined ? undefined : world.links[firstAdded.file];
  const row =
    firstAdded === undefined
      ? 0
      : (shape.name === 'case-object-case' ? held?.a : held?.b)?.at(firstAdded.row);
  return { name, shape, stops, thing: { kind, row: row ?? 0 }, rows, open };
}

interface Joint {
  readonly kind: Chain['thing']['kind'];
  readonly rows: readonly ChainRow[];
}

function overFeature({ world, dice }: Plan, cases: readonly Stop[]): Joint {
  const { objects, links } = world;
  const thing = objects.addThing(dice.chance(0.5) ? objectType.VEHICLE : objectType.PHONE);
  const rows = cases.map(({ at }) => {
    const source = world.cases.source.at(at);
    const row = objects.needRow(world.cases.force.at(at), source, world.cases.recorded.at(at), thing);
    return links.case_object.add(row, at, feature.USED_IN_OFFENCE, source, world.cases.day.at(at));
  });
  return { kind: 'objects', rows: rows.map((row) => ({ file: 'case_object', row })) };
}

function overShared(plan: Plan, people: readonly Stop[]): Joint {
  const { world, dice } = plan;
  const drawn = dice.unit();
  if (drawn < overOrganisation && plan.organisations > 0) return overAnOrganisation(plan, people);
  const [anyone] = people;
  const days = people.map(({ at }) => world.people.day.at(at));
  if (drawn < 0.38) {
    const place = world.places.addPlace(
      placeType.PARTY_ADDRESS,
      townFor(world, dice, world.people.force.at(anyone?.at ?? 0)),
    );
    const rows = people.map(({ at }, n) => present(world, at, place, presence.FREQUENTS, days[n] ?? 0));
    return { kind: 'places', rows: rows.map((row) => ({ file: 'person_location', row })) };
  }
  const isPhone = drawn < 0.75;
  const thing = world.objects.addThing(isPhone ? objectType.PHONE : objectType.VEHICLE);
  const rows = people.map(({ at }, n) =>
    use(world, at, thing, isPhone ? capacity.USER : capacity.DRIVER, (days[n] ?? 0) - dice.below(200)),
  );
  return { kind: 'objects', rows: rows.map((row) => ({ file: 'person_object', row })) };
}

function overAnOrganisation(plan: Plan, people: readonly Stop[]): Joint {
  const { world, dice } = plan;
  plan.organisations -= 1;
  // All kinds but PUBLIC_BODY, which no chain runs through.
  const type = plan.organisations % organisationType.PUBLIC_BODY;
  const [anyone] = people;
  const made = addOrganisation(world, dice, type, world.people.force.at(anyone?.at ?? 0));
  const rows = people.map(({ at }) => {
    const { force, source, recorded } = world.people;
    recordOrganisation(world, made, force.at(at), source.at(at), recorded.at(at));
    return belong(world, at, made, work.EMPLOYEE);
  });
  return { kind: 'organisations', rows: rows.map((row) => ({ file: 'person_organisation', row })) };
}

/** @throws Error, naming the first chain that is no shortest one in the whole graph as it will be written */
export function proveChains(world: World, chains: readonly Chain[]): void {
  const graph = new Graph(world, 0);
  for (const { name, shape, stops } of chains) {
    const [from] = stops;
    const to = stops.at(-1);
    const found =
      from === undefined || to === undefined
        ? 0
        : graph.distance(graph.node(from.kind, from.at), graph.node(to.kind, to.at), shape.hops);
    if (found !== shape.hops)
      throw new Error(`The planted ${name} has ${shape.hops} links, and a chain of ${found} joins its ends.`);
  }
}
