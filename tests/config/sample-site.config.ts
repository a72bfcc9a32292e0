/** A whole configuration, visibly made up, for tests of what a published site looks like. */
import type { SiteConfig } from '../../src/config/schema.ts';

export const siteConfig: SiteConfig = {
  url: 'https://warifu.example.org',
  basePath: '/',
  indexing: 'index',
  operator: {
    name: { de: 'Muster Beispiel GmbH', ja: 'ムスター有限会社（見本）' },
    representative: 'Erika Mustermann',
    address: ['Musterstraße 1', '12345 Musterstadt'],
    country: 'DE',
    email: 'info@example.org',
    phone: '+49 30 0000000',
    contactForm: 'https://example.org/contact/',
    register: { court: 'Amtsgericht Musterstadt', number: 'HRB 00000' },
    vatId: 'DE123456789',
    businessId: 'DE123456789-00001',
    responsible: { name: 'Max Mustermann', address: ['Beispielweg 2', '12345 Musterstadt'] },
    dataProtectionOfficer: 'officer@example.org',
    euRepresentative: ['Beispiel Vertretung', 'Vertreterplatz 4', '12345 Musterstadt'],
  },
  hosting: {
    provider: 'Muster Hosting AG',
    address: ['Serverallee 3', '54321 Beispielhausen'],
    country: 'DE',
    logDays: 14,
    logged: ['shortened-ip', 'time', 'address', 'status', 'size', 'referrer', 'browser'],
  },
  dataProtectionAuthority: {
    name: 'Datenschutzaufsicht Musterland',
    url: 'https://example.org/authority/',
  },
  repository: 'https://example.org/warifu',
  issues: 'https://example.org/warifu/issues',
  contact: 'mistakes@example.org',
  security: 'security@example.org',
};
