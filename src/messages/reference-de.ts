import type { ReferenceWords } from './reference.ts';

export const referenceWordsDe: ReferenceWords = {
  scrollable: '{name}, seitlich verschiebbare Tabelle',
  tables: {
    formats: 'Formate der Werte',
    sharing: 'Wer welchen Wert bekommen darf',
    marketplaces: 'Marktplatz-IDs',
    hosts: 'Adressen von Seller Central',
    fieldNames: 'Namen von Eingabefeldern',
    buttons: 'Schaltflächen und Menüs in drei Sprachen',
    menuPaths: 'Menüwege nach Jahren',
  },
  columns: {
    value: 'Wert',
    prefix: 'Fester Anfang',
    alphabet: 'Erlaubte Zeichen',
    length: 'Länge',
    secrecy: 'Stufe',
    certainty: 'Erkennbar',
    example: 'Muster',
    rule: 'Wer darf ihn bekommen?',
    country: 'Land',
    region: 'Region bei Amazon',
    marketplaceId: 'Marktplatz-ID',
    sellerCentral: 'Seller Central',
    appList: 'Liste der Apps',
    name: 'Name',
    meaning: 'Gemeint ist',
    period: 'Zeit',
  },
  languages: { ja: 'Japanisch', de: 'Deutsch', en: 'Englisch und im Code' },
  screenLanguages: { ja: 'Japanisch', de: 'Deutsch', en: 'Englisch' },
  screens: { tool: 'Tool', 'seller-central': 'Seller Central', 'amazon-pay': 'Amazon Pay' },
  regions: {
    na: 'Nordamerika (NA)',
    eu: 'Europa (EU)',
    fe: 'Ferner Osten (FE)',
    closed: 'geschlossen',
  },
  menders: {
    seller: 'Sie selbst',
    'tool-maker': 'der Anbieter des Tools',
    'seller-then-tool-maker': 'zuerst Sie, danach der Anbieter des Tools',
  },
  formats: {
    length: '{length}\u00a0Zeichen',
    range: '{min} bis {max}\u00a0Zeichen',
    atLeast: 'mindestens {min}\u00a0Zeichen',
    usual: 'üblich {min} bis {max}\u00a0Zeichen',
    noPrefix: 'keiner',
    olderForm: 'andere Form',
    certain: 'sicher am Anfang',
    looksLike: 'nur der Form nach',
    listed: 'mit der Liste',
  },
  sharing: {
    rules: {
      anyone: 'Alle',
      'this-tool': 'Nur dieses Tool',
      'own-software': 'Nur eigene Software',
      nobody: 'Niemand',
    },
    password: 'Passwort und Zwei-Faktor-Code',
    notes: {
      'seller-id': 'Tools und Geschäftspartner dürfen sie kennen.',
      'marketplace-id': 'Sie ist für jedes Land fest und veröffentlicht.',
      'developer-id':
        'Zeigen dürfen Sie sie. Wer sie aber bei Amazon einträgt und bestätigt, gibt diesem Entwickler Zugriff.',
      'spapi-app-id': 'Sie steht auch in Adressen des Appstores.',
      'oauth-code':
        'Meist übergibt ihn der Browser. Fragt das Tool danach, tragen Sie ihn nur dort ein, bevor er abläuft.',
      'refresh-token':
        'Fragt das Tool danach, fügen Sie es nur in dessen eigene Einstellungen ein. Nie per E-Mail oder Chat.',
      'mws-auth-token':
        'Für den Verkauf nicht mehr nötig. Bei Amazon Pay bekommt es nur der Zahlungsanbieter, der es noch braucht, und nur auf einem geschützten Weg.',
      'lwa-client-id': 'Die ID Ihrer eigenen App geben Sie keinem fremden Tool.',
      'lwa-client-secret':
        'Das Secret Ihrer eigenen App geben Sie keinem fremden Tool. Wird es öffentlich, kann Amazon den Zugriff auf die SP-API sperren.',
      'access-token': 'Ein Tool holt und verwendet es selbst.',
      'restricted-data-token': 'Ein Tool holt und verwendet es selbst.',
      'aws-access-key-id': 'Die SP-API braucht keine AWS-Schlüssel.',
      'aws-secret-access-key':
        'Auch niemand, der sich als Amazon ausgibt. Die SP-API braucht keine AWS-Schlüssel.',
      'iam-role-arn': 'Sie enthält die Nummer des AWS-Kontos. Die SP-API braucht sie nicht.',
      password: 'Beides geben Sie nur auf der Anmeldeseite von Amazon ein.',
    },
  },
  timeline: {
    caption: 'Amazon MWS vom Anfang bis zum Ende',
    scopes: { all: 'alle', public: 'öffentliche Apps', private: 'private Apps' },
    events: {
      start: 'MWS geht in Betrieb.',
      successor: 'Amazon kündigt den Nachfolger SP-API an.',
      'first-notice': 'Erste Aufforderung zum Umstieg, damals bis zum {due}.',
      postponed: 'Die Frist verschiebt sich auf den {due}.',
      'end-announced': 'Amazon kündigt das Ende für alle an, damals für den {due}.',
      'public-orders-reports': 'Die Bereiche für Bestellungen, Berichte und eigenen Versand enden.',
      'public-products': 'Der Bereich für Produkte endet.',
      'public-rest': 'Alle übrigen Bereiche enden.',
      'private-orders-reports':
        'Die Bereiche für Bestellungen, Berichte und eigenen Versand enden.',
      bridge: 'Der Übergang vom MWS-Auth-Token zur SP-API-Autorisierung wird entfernt.',
      'last-day': 'Letzter Tag: Alles Übrige endet.',
      credentials: 'Amazon beginnt, die MWS-Zugangsdaten zu löschen.',
    },
    step: 'Ankündigung oder Schritt',
    end: 'Ende',
  },
  lifeCycle: {
    caption: 'So verläuft die Autorisierung eines öffentlichen Tools',
    stages: [
      'Sie autorisieren: Das Tool erhält Zugriff.',
      'Das Tool arbeitet, {term} lang.',
      '{notice} vor dem Ablauf: Amazon schickt nach eigenen Angaben einen Hinweis.',
      'Sie erneuern: Die Autorisierung gilt wieder {term}.',
      'Sie erneuern nicht: Nach dem Ablauf hat das Tool keinen Zugriff mehr. Eine neue Autorisierung öffnet ihn wieder.',
    ],
    anytime:
      'Jederzeit: Sie können den Zugriff entziehen. Wer nur das Tool kündigt, beendet ihn nicht.',
  },
  drawings: {
    schematic: 'Schematisch: {title}',
    legend: 'Graue Teile sind nicht dokumentiert. Die Anordnung entspricht nicht der echten Seite.',
    'app-list': {
      title: 'Ein Eintrag in der Liste der Apps',
      basis:
        'Nach Texten von Amazon und Anleitungen von Tools, gelesen am 21.\u00a0November\u00a02026.',
      description:
        'Für jede autorisierte App zeigt die Liste den Namen der App, den Entwickler, den Status, das Datum der Autorisierung und das Ablaufdatum. Vor dem Ablauf gibt es eine Schaltfläche zum Erneuern, daneben eine zum Deaktivieren.',
    },
    consent: {
      title: 'Die Zustimmungsseite',
      basis:
        'Nach dem Entwicklerleitfaden von Amazon (November\u00a02021) und Anleitungen von Tools.',
      description:
        'Die Zustimmungsseite listet auf, welche Daten die App nutzen will. Darunter steht ein Kästchen. Erst nach dem Ankreuzen stimmen Sie mit einer Schaltfläche zu; eine zweite bricht ab.',
    },
    'developer-grant': {
      title: 'Das Ergebnis, wenn ein Entwickler autorisiert ist',
      basis:
        'Nach der MWS-Dokumentation (Kopie vom September\u00a02022) und Anleitungen von Tools.',
      description:
        'Ist der Entwickler autorisiert, zeigt die Seite drei Werte: Verkäufer-ID, Marktplatz-ID und MWS-Auth-Token. Verkäufer-ID und MWS-Auth-Token kommen in das Tool.',
    },
    parts: {
      app: 'Name der App',
      developer: 'Entwickler',
      status: 'Status',
      authorizationDate: 'Datum der Autorisierung',
      expiryDate: 'Ablaufdatum',
      disable: 'Schaltfläche zum Deaktivieren',
      requestedAccess: 'Daten, die die App nutzen will',
      agreement: 'Text der Zustimmung',
      forTool: 'kommt in das Tool',
    },
  },
  menuPaths: {
    destinations: {
      apps: 'Zur Liste der Apps',
      grant: 'Zum Autorisieren eines Entwicklers',
      'merchant-token': 'Zum Händlertoken (Verkäufer-ID)',
      'amazon-pay-token': 'Zum MWS-Auth-Token von Amazon Pay',
      'amazon-pay-ids': 'Zu den IDs von Amazon Pay',
    },
    between: 'etwa {from} bis {to}',
    since: 'etwa seit {from}',
    until: 'etwa bis {to}',
    undated: 'ohne Jahresangabe',
    documentedIn: 'Vollständig belegt nur auf {languages}.',
  },
  terms: {
    namesOf: 'Namen für „{name}“',
    ambiguous: 'meint auch andere Werte',
    alsoCalled: 'Auch genannt',
    more: 'Mehr dazu',
    groups: {
      values: 'Werte',
      actions: 'Handlungen und Voraussetzungen',
      services: 'Dienste und Seiten',
    },
  },
  sourceGroups: {
    amazon: 'Amazon',
    'amazon-pay': 'Amazon Pay',
    github: 'GitHub',
    japanese: 'Anleitungen auf Japanisch',
    german: 'Anleitungen auf Deutsch',
    other: 'Weitere',
  },
  sourcesSeen: 'Gelesen am {date}, soweit kein anderer Tag dabeisteht.',
};
