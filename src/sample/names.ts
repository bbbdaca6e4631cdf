import { commonNames, nameShares } from './decoys.ts';
import { hasError } from './duplicates.ts';
import { Ints } from './ints.ts';
import { mistyped, nickname, transliterated } from './nameForms.ts';
import { belowAt, Dice, streamSeed, unitAt } from './random.ts';
import type { World } from './world.ts';

/** The names of the people, from streams of their own: nothing else of the sample depends on them. */

export interface FullName {
  readonly given: string;
  readonly middle: string;
  readonly family: string;
}

interface Table {
  readonly tradition: string;
  readonly given: readonly [readonly string[], readonly string[]];
  readonly family: readonly string[];
}

const middleShare = 0.45;

export class Names {
  readonly traditions: readonly string[];
  private readonly tables: readonly Table[];
  private readonly dealt = new Ints();
  private readonly stream: number;
  private readonly world: World;

  constructor(world: World) {
    this.world = world;
    this.stream = streamSeed(world.settings.seed, 'names');
    const { names } = world.reference;
    this.traditions = [...new Set(names.map(({ tradition }) => tradition))];
    this.tables = this.traditions.map((tradition) => {
      const of = (part: string): string[] =>
        names.flatMap((one) => (one.tradition === tradition && one.part === part ? [one.name] : []));
      return { tradition, given: [of('GIVEN_F'), of('GIVEN_M')], family: of('FAMILY') };
    });
    this.deal();
  }

  /** Within each first role, every run of as many people as there are traditions has each of them once. */
  private deal(): void {
    const { people, settings } = this.world;
    const dice = new Dice(settings.seed, 'traditions');
    const hands: number[][] = [[], [], [], []];
    for (let at = 0; at < settings.people; at += 1) {
      const hand = hands[people.first.at(at)] ?? [];
      if (hand.length === 0) {
        const all = this.traditions.map((_, n) => n);
        dice.shuffle(all);
        hand.push(...all);
      }
      this.dealt.push(hand.pop() ?? 0);
    }
  }

  /** The person whom a recording is of. */
  private root(person: number): number {
    let at = person;
    while (this.world.people.base.at(at) >= 0) at = this.world.people.base.at(at);
    return at;
  }

  private traditionNumber(person: number): number {
    const { people } = this.world;
    const at = this.root(person);
    const share = people.nameShare.at(at);
    const other = people.nameOf.at(at);
    if (share === nameShares.COMMON) return other % this.tables.length;
    return other >= 0 ? this.traditionNumber(other) : this.dealt.at(at);
  }

  traditionOf(person: number): string {
    return this.traditions[this.traditionNumber(person)] ?? '';
  }

  /** The name that the person truly bears. */
  trueName(person: number): FullName {
    const { people } = this.world;
    const at = this.root(person);
    const share = people.nameShare.at(at);
    const other = people.nameOf.at(at);
    if (share === nameShares.WHOLE) return this.trueName(other);
    // Common names are drawn by their own numbers, which stand before all people.
    const key = share === nameShares.COMMON ? -1 - (other % commonNames) : at;
    const table = this.tables[this.traditionNumber(at)];
    const gender = people.gender.at(at);
    const drawn = this.drawn(key, gender, table);
    if (share !== nameShares.FAMILY) return drawn;
    const sibling = this.trueName(other);
    const given =
      drawn.given === sibling.given ? this.drawn(at + 1_000_000_007, gender, table).given : drawn.given;
    return { ...drawn, given, family: sibling.family };
  }

  private drawn(key: number, gender: number, table: Table | undefined): FullName {
    const { stream } = this;
    const from = (list: readonly string[] | undefined, purpose: number): string =>
      list?.[belowAt(stream, key, purpose, list.length)] ?? '';
    const given = table?.given[gender === 1 ? 1 : 0];
    const middle = unitAt(stream, key, 2) < middleShare ? from(given, 3) : '';
    return { given: from(given, 0), middle, family: from(table?.family, 1) };
  }

  /** The name as a force recorded it: a second recording has its errors, the inquiry's copy those of what it copies. */
  recorded(person: number): FullName {
    const { people, settings } = this.world;
    const base = people.base.at(person);
    if (base < 0) return this.trueName(person);
    if (people.force.at(person) === settings.forces) return this.recorded(base);
    const has = (error: Parameters<typeof hasError>[2]): boolean => hasError(settings.seed, person, error);
    const tradition = this.traditionOf(person);
    let { given, middle, family } = this.trueName(person);
    if (has('FAMILY_NAME_CHANGED')) {
      family = this.drawn(person + 1_500_000_000, 0, this.tables[this.traditionNumber(person)]).family;
    }
    if (has('MIDDLE_NAME_LOST')) middle = '';
    if (has('NICKNAME')) given = nickname(given, belowAt(this.stream, person, 4, 4));
    if (has('TRANSLITERATION')) {
      if (unitAt(this.stream, person, 5) < 0.5) given = transliterated(given, tradition);
      else family = transliterated(family, tradition);
    }
    if (has('TYPING')) {
      if (unitAt(this.stream, person, 6) < 0.5) given = mistyped(given, this.stream, person);
      else family = mistyped(family, this.stream, person);
    }
    return has('NAMES_SWAPPED') ? { given: family, middle, family: given } : { given, middle, family };
  }
}
