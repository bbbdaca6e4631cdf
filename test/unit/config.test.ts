import { describe, expect, test } from '@jest/globals';
import { readConfig, settings } from '../../src/config.ts';

const oidc = { OIDC_ISSUER: 'https://id.invalid/realms/police', OIDC_AUDIENCE: 'crossforce' };
const remote = { NEO4J_URI: 'neo4j+s://graph.invalid', NEO4J_PASSWORD: 'secret' };

describe('development identity', () => {
  test('is what there is without an issuer, on loopback', () => {
    const { oidc: identity, host, hosts, drain } = readConfig({});
    expect({ identity, host, drain }).toEqual({ identity: undefined, host: '127.0.0.1', drain: 3 });
    expect(hosts).toEqual(['127.0.0.1', 'localhost', '127.0.0.1', '[::1]', '::1']);
  });

  test.each([
    ['HOST', { HOST: '0.0.0.0' }],
    ['NODE_ENV', { NODE_ENV: 'production' }],
    ['NEO4J_URI', remote],
  ])('is refused for another %s', (key, env) => {
    expect(() => readConfig(env)).toThrow(new RegExp(`^${key}: expected|^${key}: production needs`));
    expect(() => readConfig({ ...env, ...oidc })).not.toThrow();
  });
});

describe('production identity', () => {
  test('takes its issuer letter by letter, and any address to listen on', () => {
    const read = readConfig({
      ...oidc,
      HOST: '0.0.0.0',
      ALLOWED_HOSTS: 'api.invalid, graph.invalid',
      TEAMS: 'RED,BLUE',
    });
    expect(read.oidc).toEqual({ issuer: oidc.OIDC_ISSUER, audience: 'crossforce' });
    expect(read.hosts.slice(-2)).toEqual(['api.invalid', 'graph.invalid']);
    expect(read.teams).toEqual(['RED', 'BLUE']);
  });

  test.each([
    ['OIDC_AUDIENCE: expected', { OIDC_ISSUER: oidc.OIDC_ISSUER }],
    ['OIDC_ISSUER: expected', { OIDC_AUDIENCE: 'crossforce' }],
    ['OIDC_ISSUER: expected an https address', { ...oidc, OIDC_ISSUER: 'http://id.invalid' }],
    ['OIDC_ISSUER: expected', { ...oidc, OIDC_ISSUER: 'https://id.invalid/?a=b' }],
    [
      'NEO4J_URI: expected neo4j\\+s:// or bolt\\+s://',
      { ...oidc, ...remote, NEO4J_URI: 'neo4j://graph.invalid' },
    ],
    [
      'NEO4J_URI: expected neo4j\\+s:// or bolt\\+s://',
      { ...oidc, ...remote, NEO4J_URI: 'bolt+ssc://graph.invalid' },
    ],
    ['NEO4J_PASSWORD: expected', { ...oidc, NEO4J_URI: 'bolt://localhost' }],
    ['DRAIN_SECONDS: expected', { DRAIN_SECONDS: '60' }],
  ])('%s, or the server does not start', (says, env) => {
    expect(() => readConfig(env)).toThrow(new RegExp(`^${says}`));
  });

  test('speaks to a database on this machine without TLS', () => {
    const env = { ...oidc, NEO4J_PASSWORD: 'secret' };
    for (const host of ['localhost', '127.0.0.1', '[::1]'])
      expect(readConfig({ ...env, NEO4J_URI: `bolt://${host}:7687` }).database?.uri).toContain(host);
  });
});

test('no message of a setting that is refused repeats a secret', () => {
  const secret = 'hunter2-canary';
  const env = Object.fromEntries(Object.keys(settings).map((key) => [key, secret]));
  let message = '';
  try {
    readConfig(env);
  } catch (error) {
    message = error instanceof Error ? error.message : '';
  }
  expect(message).toMatch(/^[A-Z0-9_]+: expected/);
  expect(message).not.toContain(secret);
});
