import type { LegalWords } from './legal.ts';

export const legalWordsDe: LegalWords = {
  label: 'Rechtliches',
  pages: {
    operator: 'Impressum',
    privacy: 'Datenschutz',
    disclaimer: 'Haftung und Marken',
    accessibility: 'Barrierefreiheit',
  },
  placeholder: 'Platzhalter: ',
  brackets: ['[', ']'],
  facts: {
    name: 'Name des Betreibers',
    representative: 'Vertreten durch',
    address: 'Anschrift',
    email: 'E-Mail-Adresse',
    phone: 'Telefon',
    contactForm: 'Kontaktformular',
    secondContact: 'Telefon oder Kontaktformular',
    register: 'Registereintrag',
    vatId: 'Umsatzsteuer-Identifikationsnummer',
    businessId: 'Wirtschafts-Identifikationsnummer',
    responsible: 'Name der verantwortlichen Person',
    responsibleAddress: 'Anschrift der verantwortlichen Person',
    dataProtectionOfficer: 'Datenschutzbeauftragte Person',
    euRepresentative: 'Vertretung in der EU (Art. 27 DSGVO)',
    hostingProvider: 'Name des Hosting-Anbieters',
    hostingAddress: 'Anschrift des Hosting-Anbieters',
    hostingCountry: 'Land des Servers',
    contact: 'E-Mail-Adresse für Hinweise',
    authority: 'Aufsichtsbehörde',
  },
  notice: {
    missing:
      'Diese Website ist noch nicht vollständig eingerichtet. Welche Angaben fehlen, steht in eckigen Klammern.',
    template: 'Vorlage: Dieser Text ist noch nicht anwaltlich geprüft.',
    reviewed: 'Anwaltlich geprüft am {date}.',
    asOf: 'Stand: {date}',
  },
  log: {
    none: 'Der Server führt kein Protokoll über die Abrufe.',
    holds: 'Der Server hält in einem Protokoll zu jedem Abruf fest:',
    items: {
      ip: 'die IP-Adresse',
      'shortened-ip': 'die gekürzte IP-Adresse',
      time: 'Datum und Uhrzeit',
      address: 'die Adresse der abgerufenen Datei',
      status: 'ob der Abruf gelang (Statuscode)',
      size: 'die übertragene Datenmenge',
      referrer: 'die zuvor besuchte Seite, falls der Browser sie nennt',
      browser: 'Browser und Betriebssystem, wie der Browser sie nennt',
    },
    kept: 'Das Protokoll wird nach {days} gelöscht.',
    unknown: 'Umfang und Aufbewahrungsdauer des Server-Protokolls',
  },
  transfer: {
    none: 'Der Server steht im Europäischen Wirtschaftsraum.',
    adequacy:
      'Der Server steht außerhalb des Europäischen Wirtschaftsraums: {country}. Die Übermittlung stützt sich auf einen Angemessenheitsbeschluss der Europäischen Kommission (Art. 45 DSGVO).',
    adequacyUs:
      'Der Server steht außerhalb des Europäischen Wirtschaftsraums: {country}. Die Übermittlung stützt sich auf den Angemessenheitsbeschluss der Europäischen Kommission zum Datenschutzrahmen EU-USA (Art. 45 DSGVO). Der Hosting-Anbieter ist danach zertifiziert.',
    clauses:
      'Der Server steht außerhalb des Europäischen Wirtschaftsraums: {country}. Die Übermittlung stützt sich auf Standardvertragsklauseln (Art. 46 Abs. 2 Buchst. c DSGVO). Eine Kopie erhalten Sie auf Anfrage.',
    unknown: 'Grundlage der Übermittlung in dieses Land',
  },
};
