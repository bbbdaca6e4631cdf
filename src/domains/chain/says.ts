import { pseudonymOf } from '../publicId.ts';
import type { AnyLink, AnyNode } from '../records.ts';
import type { Dated } from '../common.ts';

/** A step in words, from what the reader may see alone; never a name, which a protected person's step must not say. */

const nouns: Readonly<Record<string, string>> = {
  IntelligenceReport: 'intelligence report',
  Location: 'place',
};

const called = (node: AnyNode): string =>
  `${nouns[node.__typename] ?? node.__typename.toLowerCase()} ${pseudonymOf(node.id)}${'force' in node ? ` (${node.force})` : ''}`;

const inWords = (value: string): string => value.toLowerCase().replaceAll('_', ' ');

function verbOf(link: AnyLink): string {
  switch (link.__typename) {
    case 'InvolvedIn':
      return `is ${inWords(link.role)} (legal status: ${inWords(link.legalStatus)}) in`;
    case 'Used':
      return `is linked, as ${inWords(link.capacity)}, to`;
    case 'PresentAt':
      return `was present (${inWords(link.nature)}) at`;
    case 'WorkedFor':
      return `belonged, as ${inWords(link.capacity)}, to`;
    case 'MemberOf':
      return `is a member (${inWords(link.networkRole)}) of`;
    case 'PartOf':
      return 'is part of';
    case 'OccurredAt':
      return 'occurred at';
    case 'BasedAt':
      return 'is based at';
    case 'Mentions':
      return 'mentions';
    case 'Knows':
      return `knows (${inWords(link.nature)})`;
    case 'Featured':
      return `featured (${inWords(link.capacity)}) in`;
  }
}

const spanOf = (min: string | null, max: string | null): string | undefined => {
  if (min === null && max === null) return undefined;
  return min === max || max === null ? (min ?? undefined) : min === null ? max : `${min}..${max}`;
};

function datesOf({ fromMin, fromMax, toMin, toMax }: Dated): string {
  const from = spanOf(fromMin, fromMax);
  const to = spanOf(toMin, toMax);
  if (from === undefined && to === undefined) return 'dates not recorded';
  return `${from ?? 'beginning not recorded'} to ${to ?? 'end not recorded'}`;
}

function gradeOf({ sourceEvaluation, informationAssessment, legacyGrade }: AnyLink): string {
  if (sourceEvaluation !== null && informationAssessment !== null) {
    return `graded ${inWords(sourceEvaluation)}/${informationAssessment}`;
  }
  return legacyGrade === null ? 'not graded' : `graded ${legacyGrade} (5x5x5)`;
}

/**
 * One sentence for a step: who, what, role and legal status, dates, force and grade of each row. `start` is the node that
 * the row begins with, whichever way the chain walks; `gap` is added where a shared thing's uses lie apart.
 */
export function sayStep(
  nodes: readonly [AnyNode, AnyNode],
  links: readonly AnyLink[],
  gap: string | undefined,
): string {
  const rows = links.map((link) => {
    const [start, end] = nodes[0].id === link.start ? nodes : [nodes[1], nodes[0]];
    return `${called(start)} ${verbOf(link)} ${called(end)}, ${datesOf(link)}; recorded by ${link.force}, ${gradeOf(link)}`;
  });
  return `${rows.join('. ')}${gap === undefined ? '' : `. ${gap}`}.`;
}
