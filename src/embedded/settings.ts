import { join } from 'node:path';

/** How much memory one server may take, in MiB. */
export interface Memory {
  readonly heap: number;
  readonly pageCache: number;
}

export const defaultMemory: Memory = { heap: 1024, pageCache: 512 };

/**
 * The whole neo4j.conf of one embedded server. Everything not named is Neo4j's own default.
 * Sources: Neo4j 5.26 operations manual, "Configuration settings"; the `internal` ones from BoltServer and
 * GraphDatabaseInternalSettings.
 */
export function neo4jConf({ heap, pageCache }: Memory, boltPort: number): string {
  const settings: Record<string, string | number | boolean> = {
    'server.config.strict_validation.enabled': true,
    // Loopback only, Bolt only, a password always.
    'server.default_listen_address': '127.0.0.1',
    'server.default_advertised_address': '127.0.0.1',
    'server.bolt.enabled': true,
    'server.bolt.listen_address': `127.0.0.1:${boltPort}`,
    'server.bolt.advertised_address': `127.0.0.1:${boltPort}`,
    'server.http.enabled': false,
    'server.https.enabled': false,
    'dbms.security.auth_enabled': true,
    // Nothing is read from files or fetched from anywhere by a statement, and nothing is reported.
    'dbms.security.allow_csv_import_from_file_urls': false,
    'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
    'dbms.usage_report.enabled': false,
    // Statements and their parameters are personal data: they are not logged.
    'db.logs.query.enabled': 'OFF',
    'db.logs.query.parameter_logging_enabled': false,
    // One statement can't starve the others (security.md section 7).
    'db.transaction.timeout': '120s',
    'db.transaction.concurrent.maximum': 200,
    'db.memory.transaction.max': `${Math.floor(heap / 2)}m`,
    'dbms.memory.transaction.total.max': `${Math.floor(heap * 0.7)}m`,
    'server.memory.heap.initial_size': `${Math.min(256, heap)}m`,
    'server.memory.heap.max_size': `${heap}m`,
    'server.memory.pagecache.size': `${pageCache}m`,
    // Logs are made as they are needed (the default takes 256 MiB for each database at once) and kept short:
    // recovery needs those since the last checkpoint alone, which are never pruned.
    'db.tx_log.preallocate': false,
    'db.tx_log.rotation.size': '64m',
    'db.tx_log.rotation.retention_policy': '1 days 256m',
    // Bolt otherwise waits twice 5 s for silence before it lets the server stop.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': 0,
    // Else each new order of magnitude of each list parameter costs a statement another plan, 0.3 to 0.7 s the first time.
    'internal.cypher.use_parameter_size': false,
  };
  return Object.entries(settings)
    .map(([key, value]) => `${key}=${String(value)}\n`)
    .join('');
}

/** The arguments of `java` for the server of this home; --add-opens as in the neo4j.conf that Neo4j 5.26 comes with. */
export function javaArguments(
  home: string,
  jars: string,
  { heap }: Memory,
  flags: readonly string[] = [],
): string[] {
  return [
    '-cp',
    join(jars, '*'),
    `-Xms${Math.min(256, heap)}m`,
    `-Xmx${heap}m`,
    '-XX:+UseG1GC',
    '-XX:-OmitStackTraceInFastThrow',
    '-XX:+ExitOnOutOfMemoryError',
    '-XX:+DisableExplicitGC',
    '-XX:-UsePerfData',
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '--add-opens=java.base/java.io=ALL-UNNAMED',
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    '--enable-native-access=ALL-UNNAMED',
    '-Djdk.nio.maxCachedBufferSize=1024',
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dlog4j2.disable.jmx=true',
    '-Dfile.encoding=UTF-8',
    `-Djava.io.tmpdir=${join(home, 'run', 'tmp')}`,
    ...flags,
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`,
    '--console-mode',
  ];
}
