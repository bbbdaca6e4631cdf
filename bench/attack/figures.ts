/** What `/metrics` tells of a served program. */
export interface Figures {
  /** Requests by outcome. */
  readonly outcomes: Readonly<Record<string, number>>;
  readonly requests: number;
  /** Requests that took longer than five seconds. */
  readonly overFive: number;
  readonly connections: number;
}

/** Reads the figures of a server. @throws Error where it gives none */
export async function figuresOf(url: string): Promise<Figures> {
  const reply = await fetch(`${url}/metrics`);
  if (!reply.ok) throw new Error(`${url}/metrics answered ${reply.status}`);
  const text = await reply.text();
  const number = (pattern: RegExp): number => Number(pattern.exec(text)?.[1] ?? 0);
  const outcomes: Record<string, number> = {};
  for (const [, name = '', count] of text.matchAll(/^crossforce_requests_total\{outcome="(\w+)"\} (\d+)/gm)) {
    outcomes[name] = Number(count);
  }
  const requests = number(/^crossforce_request_seconds_count (\d+)/m);
  return {
    outcomes,
    requests,
    overFive: requests - number(/^crossforce_request_seconds_bucket\{le="5"\} (\d+)/m),
    connections: number(/^crossforce_database_connections (\d+)/m),
  };
}

/** What has come since an earlier look. */
export function since(earlier: Figures, { outcomes, requests, overFive, connections }: Figures): Figures {
  const more = Object.entries(outcomes).map(([name, count]) => [name, count - (earlier.outcomes[name] ?? 0)]);
  return {
    outcomes: Object.fromEntries(more) as Record<string, number>,
    requests: requests - earlier.requests,
    overFive: overFive - earlier.overFive,
    connections,
  };
}
