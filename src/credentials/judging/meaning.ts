import { spanOf } from '../laying/candidate.ts';
import { formsOf } from '../forms.ts';
import { kinds } from '../kinds/index.ts';
import { amazonSellers, marketplaces } from '../kinds/marketplaces.ts';
import type { Reading } from '../reading/reading.ts';
import type { Laid } from '../laying/shapes.ts';
import { say } from '../say.ts';
import type { Finding } from '../types.ts';

/** What the value says about itself once it is known. */
export function meaning(reading: Reading, laid: Laid, value: string): Finding[] {
  const found: Finding[] = [];
  const own = amazonSellers.find(({ id }) => id === value);
  if (own) found.push(say('amazon-own-seller-id', { marketplace: own.code }));
  if (formsOf(kinds[laid.kind]).indexOf(laid.parts) > 0) {
    if (value.startsWith('Atc')) found.push(say('grantless-token'));
    const older =
      ['lwa-client-secret', 'spapi-app-id'].includes(laid.kind) ||
      (laid.kind === 'aws-access-key-id' && !value.startsWith('ASIA'));
    if (older) found.push(say('older-form'));
  }
  switch (laid.kind) {
    case 'marketplace-id': {
      const marketplace = marketplaces.find(({ id }) => id === value)?.code;
      if (marketplace) found.push(say('known-marketplace', { marketplace }));
      // https://github.com/bizon/amazon-ids: Amazon.com's merchant ID and the marketplace ID are one.
      if (marketplace === 'US') found.push(say('also-seller-id', { marketplace }));
      break;
    }
    case 'merchant-urn':
    case 'partner-account-id': {
      const last = laid.slots()[0]?.boxes.at(-1);
      const tail = last ? last.from + last.count - 1 : laid.from;
      const id = laid.kind === 'merchant-urn' ? 'tail-is-seller-id' : 'tail-is-not-seller-id';
      found.push(say(id, {}, [spanOf(reading, tail, laid.to)]));
      break;
    }
    case 'developer-id':
      found.push(say('may-be-aws-account-number'));
      break;
    case 'uuid':
      found.push(
        say('missing-prefix', { kind: 'mws-auth-token' }, [
          { start: reading.starts[laid.from] ?? 0, end: reading.starts[laid.from] ?? 0 },
        ]),
      );
      break;
    default:
  }
  return found;
}
