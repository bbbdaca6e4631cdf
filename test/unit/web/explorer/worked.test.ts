import { describe, expect, test } from '@jest/globals';
import { parseWorked } from '../../../../src/web/explorer/worked.ts';

describe('a worked query file', () => {
  test('gives its title, summary, reader, headers, variables and document, without the lines that set things', () => {
    const text =
      '# Who is joined\n# One sentence.\n# Another.\n# group A person\n# variables {"a":1}\n# reader INVESTIGATOR\n# headers {"X-Access-Unmask":"why"}\n' +
      'query Q($a: Int) {\n  # reader is a comment of the document\n  f(a: $a)\n}\n';
    expect(parseWorked('q', text)).toEqual({
      name: 'q',
      title: 'Who is joined',
      summary: 'One sentence. Another.',
      group: 'A person',
      reader: 'INVESTIGATOR',
      headers: '{"X-Access-Unmask":"why"}',
      query:
        '# Who is joined\n# One sentence.\n# Another.\nquery Q($a: Int) {\n  # reader is a comment of the document\n  f(a: $a)\n}',
      variables: '{\n  "a": 1\n}',
    });
  });

  test('needs no settings, and reads Windows line ends', () => {
    expect(parseWorked('q', '# Title\r\n# group Lists\r\n{ f }\r\n')).toMatchObject({
      title: 'Title',
      summary: '',
      group: 'Lists',
      reader: null,
      headers: null,
      query: '# Title\n{ f }',
      variables: '',
    });
  });

  test('is refused with its name when it has no title or its variables are not JSON', () => {
    expect(() => parseWorked('q', '{ f }')).toThrow(
      'schema/questions/q.graphql: its first line must be "# <title>".',
    );
    expect(() => parseWorked('q', '# Title\n# group Lists\n# variables {a}\n{ f }')).toThrow(
      'schema/questions/q.graphql: "# variables" must be followed by JSON on the same line.',
    );
    expect(() => parseWorked('q', '# Title\n# group Nowhere\n{ f }')).toThrow(
      'schema/questions/q.graphql: "# group" must be one of Chains between two ends,',
    );
  });
});
