import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** The page's own policy: only the editor's styles are let in line (ui-exports.md section 1). */
export const explorerPolicy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  workerSrc: ["'self'"],
  connectSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'", 'data:'],
  styleSrc: ["'self'", "'unsafe-inline'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};
/** For everything that is no page: nothing may be loaded. */
export const barePolicy = {
  defaultSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
};

/** A year, in seconds: for whom a browser has met over TLS once. Other names of the domain are not ours to bind. */
const transport = { maxAge: 31_536_000, includeSubDomains: false };

/** The security headers of a path, with its content security policy; `secure` where readers come over TLS. */
export const headers = (directives: Record<string, string[]>, secure = false): RequestHandler =>
  helmet({
    contentSecurityPolicy: { useDefaults: false, directives },
    strictTransportSecurity: secure ? transport : false,
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
  });

/** Nothing that is answered may lie in a cache. */
export const noStore: RequestHandler = (_, response, next) => {
  response.setHeader('cache-control', 'no-store');
  next();
};
