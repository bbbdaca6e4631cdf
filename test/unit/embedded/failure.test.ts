import { describe, expect, test } from '@jest/globals';
import { failureSentence, lastUsefulLine } from '../../../src/embedded/failure.ts';
import { defaultMemory, javaArguments, neo4jConf } from '../../../src/embedded/settings.ts';

const place = { home: '/graph', port: 20_000 };

describe('a Neo4j that did not come up', () => {
  test.each([
    ['java.io.IOException: No space left on device', /^The disk is full: Neo4j can't write to \/graph/],
    ['java.net.BindException: Address already in use', /^Port 20000 on 127\.0\.0\.1 was taken/],
    [
      'Caused by: org.neo4j.kernel.FileLockException: Lock file has been locked by another process',
      /^\/graph is in use/,
    ],
    ['java.nio.file.AccessDeniedException: /graph/data', /^\/graph can't be written by this user/],
    [
      'Error occurred during initialization of VM: Could not reserve enough space',
      /^There is too little memory/,
    ],
  ])('for "%s" says what to do', (line, sentence) => {
    expect(failureSentence('ended', ['Starting...', line, '\tat java.base/x.y(Z.java:1)'], place)).toMatch(
      sentence,
    );
  });

  test('for anything else quotes the last line that tells a cause', () => {
    const lines = [
      'INFO  Starting...',
      'ERROR Failed to start',
      'Caused by: Unrecognized setting. x=1',
      '\tat a.b(C.java:1)',
      '\t... 9 more',
    ];
    expect(failureSentence('ended while it started', lines, place)).toBe(
      'Neo4j ended while it started: Caused by: Unrecognized setting. x=1',
    );
  });

  test('that printed nothing is said to have printed nothing', () => {
    expect(lastUsefulLine([])).toBe('it printed nothing');
  });
});

describe('the settings of an embedded server', () => {
  const conf = neo4jConf(defaultMemory, 20_000).split('\n');

  test.each([
    'server.default_listen_address=127.0.0.1',
    'server.bolt.listen_address=127.0.0.1:20000',
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.security.auth_enabled=true',
    'dbms.usage_report.enabled=false',
    'db.logs.query.enabled=OFF',
    'db.transaction.timeout=120s',
    'db.transaction.concurrent.maximum=200',
    'dbms.security.allow_csv_import_from_file_urls=false',
    'internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0',
    'db.memory.transaction.max=512m',
    'dbms.memory.transaction.total.max=716m',
    'server.config.strict_validation.enabled=true',
  ])('say %s', (line) => {
    expect(conf).toContain(line);
  });

  test('name the home in the command line, by which a leftover process is known', () => {
    expect(javaArguments('/graph', '/jars', defaultMemory)).toEqual(
      expect.arrayContaining(['-Xmx1024m', 'org.neo4j.server.CommunityEntryPoint', '--home-dir=/graph']),
    );
  });
});
