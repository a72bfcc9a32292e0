import type { ToolWords } from './tools.ts';
import { wayWordsDe } from './tools-way-de.ts';

export const toolWordsDe: ToolWords = {
  finder: {
    field: 'Wie heißt das Feld in Ihrem Tool?',
    hint: 'Zum Beispiel Händlernummer, Merchant ID oder MWSAuthToken. Gemeint ist der Name des Feldes, nicht der Wert selbst.',
    all: 'Alle Werte und ihre Namen',
    names: 'Namen in Formularen und Anleitungen:',
    otherWords: 'Keine Werte, sondern Schritte',
    where: 'Woher Sie den Wert bekommen',
    more: 'Mehr dazu',
    check: 'Meinen Wert prüfen',
    toWay: 'Kein Feld, sondern eine E-Mail oder ein Fehler? Zu den Fragen, die den Weg zeigen',
    toChecker: 'Sie haben den Wert schon? Zur Prüfung',
    signs: {
      'seller-id':
        'Für den Verkauf auf Amazon; beginnt mit {prefix}, danach Großbuchstaben und Ziffern, für jedes Konto anders',
      'mws-auth-token':
        'Für Amazon Pay oder aus einer Anleitung der MWS-Zeit bis 2024; beginnt mit {prefix}',
      'developer-id': 'Nennt Ihnen der Anbieter; nur Ziffern',
      'developer-name': 'Name des Anbieters, steht neben der Entwickler-ID; kein Code',
      'marketplace-id': 'Steht für das Land; beginnt mit {prefix}, für alle Konten gleich',
      'refresh-token':
        'Für den Verkauf auf Amazon (SP-API), nach der Autorisierung; beginnt mit {prefix}',
      'access-token': 'Holt sich das Tool selbst; beginnt mit {prefix}',
      'restricted-data-token':
        'Holt sich das Tool selbst, für geschützte Daten; beginnt mit {prefix}',
      'oauth-code': 'Erscheint gleich nach der Zustimmung bei Amazon; gilt nur wenige Minuten',
      'lwa-client-id': 'Für eine eigene App (SP-API); beginnt mit {prefix}',
      'lwa-client-secret': 'Für eine eigene App (SP-API), geheim; beginnt heute mit {prefix}',
      'store-id': 'Für Amazon Pay; beginnt mit {prefix}',
      'spapi-app-id': 'Benennt eine App der SP-API; beginnt heute mit {prefix}',
      'lwa-app-id': 'Benennt eine App bei Login with Amazon; beginnt mit {prefix}',
      'aws-access-key-id': 'Aus einem AWS-Konto; beginnt meist mit {prefix}',
      'aws-secret-access-key': 'Aus einem AWS-Konto, geheim; ohne festen Anfang',
    },
    live: {
      one: '„{name}“ meint:',
      several: '„{name}“ kann Verschiedenes meinen. Wofür ist das Feld, und wie beginnt der Wert?',
      part: 'Genau diesen Namen kennen wir nicht; am nächsten kommt „{name}“.',
      typo: 'Genau diesen Namen kennen wir nicht; ähnlich ist „{name}“.',
      unknown:
        'Diesen Namen kennen wir nicht. Wofür ist das Feld, und wie beginnt der Wert oder sein Beispiel?',
      value:
        'Das sieht nach einem Wert aus, nicht nach dem Namen eines Feldes. Was für ein Wert es ist, sagt die Prüfung; übernommen wird er nicht.',
      tooLong:
        'Das sind {count}\u00a0Zeichen; Namen von Feldern sind kürzer. Geben Sie nur den Namen ein.',
    },
  },
  way: wayWordsDe,
  expiry: {
    caseLegend: 'Was wurde autorisiert?',
    cases: {
      'public-app': 'Das Tool eines Anbieters (SP-API)',
      'own-app': 'Eine eigene, selbst autorisierte App',
      mws: 'Ein Entwickler in MWS, bis 2024',
    },
    dateLegend: 'Wann wurde autorisiert oder zuletzt erneuert?',
    dateHint:
      'Manche Tools und die Liste der Apps in Seller Central zeigen diesen Tag. Der Monat ist eine Zahl von 1 bis 12.',
    fields: { year: 'Jahr', month: 'Monat', day: 'Tag' },
    submit: 'Ablauf berechnen',
    states: {
      ahead:
        'Die Autorisierung endet am {end}. Verbleibende Tage: {daysLeft}. Erneuern Sie ab dem {renewFrom}.',
      due: 'Die Autorisierung endet am {end}. Verbleibende Tage: {daysLeft}. Erneuern Sie jetzt.',
      over: 'Die Autorisierung ist nach dieser Rechnung am {end} abgelaufen.',
      history:
        'In MWS galt diese Autorisierung höchstens bis zum {end}. Für den Verkauf ist sie beendet.',
    },
    ownApp:
      'Für selbst autorisierte eigene Apps nennt Amazon keine jährliche Frist. Deshalb steht hier kein Datum.',
    links: {
      renew: 'Im Tool oder in Seller Central erneuern?',
      expired: 'Nach dem Ablauf erneuern',
      ownApp: 'Was für eigene Apps gilt',
      mws: 'Was nach dem Ende von MWS zu tun ist',
    },
    reminders: 'Erinnerungen',
    reminder: '{days}\u00a0Tage vorher: {date}',
    download: 'Kalenderdatei laden',
    downloadHint:
      'Ein ganztägiger Eintrag mit drei Erinnerungen für Ihren Kalender. Er entsteht in Ihrem Browser und enthält keine Angaben zu Ihnen.',
    downloadFailed:
      'Die Kalenderdatei ließ sich nicht erstellen. Übertragen Sie die Tage von Hand, oder laden Sie die Seite neu.',
    fileName: 'amazon-autorisierung-erneuern',
    event: {
      summary: 'Amazon: Autorisierung des Tools läuft ab',
      description:
        'Berechnet aus dem Tag der Autorisierung und Amazons Regel für öffentliche Apps ({term}). Es gilt das Ablaufdatum in der Liste der Apps. So erneuern Sie: {url}',
    },
    problems: {
      incomplete: 'Füllen Sie Tag, Monat und Jahr aus.',
      'no-number': 'Schreiben Sie Tag, Monat und Jahr als Zahlen, zum Beispiel 21, 11 und 2026.',
      'short-year': 'Schreiben Sie das Jahr mit vier Ziffern, zum Beispiel 2026.',
      'no-such-day': 'Diesen Tag gibt es im Kalender nicht. Vergleichen Sie Tag und Monat.',
      'before-mws':
        'So früh konnte niemand ein Tool autorisieren: MWS, die erste Schnittstelle, gab es erst ab {mwsStart}. Prüfen Sie das Jahr.',
      'before-spapi':
        'Die SP-API wurde erst im {spapiStart} vorgestellt. Wählen Sie oben MWS, oder prüfen Sie das Jahr.',
      'after-mws':
        'MWS endete am {mwsEnd}. Wählen Sie oben das Tool eines Anbieters, oder prüfen Sie das Jahr.',
      future: 'Dieser Tag liegt in der Zukunft. Gesucht ist der Tag, an dem Sie zugestimmt haben.',
    },
    rule: 'Zählen Sie ab dem Tag der Autorisierung {term} weiter: Dann läuft sie bei einer öffentlichen App ab. Erneuern Sie in den letzten {notice} davor.',
  },
  steps: {
    done: 'Schritt {number} erledigt',
    count:
      '{done} von {all} Schritten abgehakt. Die Häkchen bleiben nur, bis Sie die Seite verlassen.',
  },
  store: {
    legend: 'In welchem Land ist Ihr Verkäuferkonto?',
    stores: { jp: 'Japan', de: 'Deutschland' },
    host: 'Adresse von Seller Central',
    alsoSeen: 'auch genannt: {host}',
    apps: 'Liste der Apps',
    menu: 'Im Menü',
    marketplaceId: 'Marktplatz-ID',
    other: 'Adressen für andere Länder',
    effect: 'Die Adressen auf dieser Seite richten sich danach.',
  },
};
