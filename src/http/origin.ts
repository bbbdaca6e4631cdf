import type { RequestHandler } from 'express';
import { Denied, Invalid } from '../errors.ts';
import { RefusedWith, send } from './refusal.ts';

/** A page elsewhere must not reach a loopback server by a name of its own (DNS rebinding). */
export const onlyHosts =
  (hosts: ReadonlySet<string>): RequestHandler =>
  (request, response, next) => {
    if (hosts.has(request.hostname)) next();
    else send(response, new Invalid('Host: expected the address that this server was started on.'));
  };

const hostOf = (origin: string): string | undefined =>
  URL.canParse(origin) ? new URL(origin).host : undefined;

/** A browser says where a request comes from: a page of another origin is refused, whatever it carries. There is no CORS. */
export const onlyOwnPages: RequestHandler = (request, response, next) => {
  const { origin, host, 'sec-fetch-site': site } = request.headers;
  const foreign =
    site === 'cross-site' || site === 'same-site' || (origin !== undefined && hostOf(origin) !== host);
  if (foreign) send(response, new Denied('Origin: pages of other origins may not ask here.'));
  else next();
};

/** Only JSON is read: what a form of another page can send is not. */
export const onlyJson: RequestHandler = (request, _response, next) => {
  if (request.is('application/json') === 'application/json') next();
  else next(new RefusedWith(415, new Invalid('Content-Type: expected application/json.')));
};
