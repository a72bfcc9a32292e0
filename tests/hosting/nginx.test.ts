import { describe, expect, test } from 'vitest';
import { nginxHttp, nginxLocation, nginxServer } from '../../src/publishing/nginx.ts';

describe('a complete server is known by its host, and sends readers to its address', () => {
  test.for([
    {
      origin: 'https://help.example.org',
      name: 'help.example.org',
      to: 'https://help.example.org$request_uri',
    },
    {
      origin: 'https://help.example.org:8443',
      name: 'help.example.org',
      to: 'https://help.example.org:8443$request_uri',
    },
  ])('$origin', ({ origin, name, to }) => {
    const text = nginxServer(origin);
    expect(
      [...text.matchAll(/server_name (?<name>.*);/gu)].map(({ groups }) => groups?.name),
    ).toEqual([name, name]);
    expect(text).toContain(`return 301 ${to};`);
  });
});

test.for(['/some/path', '/some/path/'])(
  'a site at %s stands beside others, whatever expressions they are found by',
  (base) => {
    const locations = nginxLocation(base).match(/(?<=^location )\S.*(?= \{$)/gmu);
    expect(locations).toEqual(['= /some/path', '^~ /some/path/']);
  },
);

test('a site and its preview on one server keep out of each other’s way', () => {
  const variables = (base: string) => nginxHttp(base).match(/(?<=^map \$uri )\S+/gmu);
  expect(variables('/')).toEqual(['$warifu_cache_control', '$warifu_not_found']);
  expect(variables('/some/path/')).toEqual([
    '$warifu_some_path_cache_control',
    '$warifu_some_path_not_found',
  ]);
});
