import type { PageTestWords } from './page-test.ts';

export const pageTestWordsDe: PageTestWords = {
  intro:
    'Der Test versucht auf {count} Wegen, das Wort „DUMMY“ an eine fremde Adresse zu senden. Diese Adresse (canary.invalid) gibt es nicht, und Ihre Eingabe liest der Test nicht.',
  start: 'Diese Seite testen',
  running: 'Der Test läuft …',
  notLoaded:
    'Der Test ließ sich nicht laden. Stellen Sie die Verbindung wieder her, und laden Sie die Seite neu.',
  allRefused: 'Der Browser hat alle {count} Wege gesperrt.',
  someOpen:
    'Bei {open} von {count} Wegen hat der Browser keine Sperre gemeldet. Vielleicht hat eine Erweiterung oder ein Proxy die Regeln der Seite entfernt. Geben Sie hier keinen geheimen Wert ein.',
  ways: {
    fetch: 'Anfrage mit fetch',
    xhr: 'Anfrage mit XMLHttpRequest',
    beacon: 'Senden im Hintergrund (sendBeacon)',
    websocket: 'Dauerverbindung (WebSocket)',
    eventsource: 'Ereignisstrom (EventSource)',
    image: 'Bild laden',
    script: 'Skript laden',
    stylesheet: 'Stylesheet laden',
    frame: 'Fremde Seite einbetten',
    form: 'Formular absenden',
    navigation: 'Seitenwechsel in einem abgeschotteten Rahmen',
    window: 'Neues Fenster aus einem abgeschotteten Rahmen',
  },
  refused: 'gesperrt, Regel {rule}',
  open: 'keine Sperre gemeldet',
  limits: {
    navigation: {
      name: 'Seitenwechsel durch ein Skript',
      text: 'Ein Skript der Seite könnte eine andere Adresse öffnen und den Wert daran anhängen; keine Regel des Browsers verbietet das. Unsere Skripte tun es nicht, und fremde Skripte lässt die Seite nicht zu.',
    },
    webrtc: {
      name: 'WebRTC',
      text: 'Für diese Technik, etwa für Videoanrufe, gelten die Regeln der Seite nicht. Unsere Skripte verwenden sie nicht.',
    },
    'look-ups': {
      name: 'Nachschlagen von Namen',
      text: 'Ein Skript könnte den Browser einen Namen im Internet nachschlagen lassen, in dem der Wert steckt. Auch das tun unsere Skripte nicht.',
    },
    extensions: {
      name: 'Browser-Erweiterungen',
      text: 'Sie können mitlesen, was auf Seiten steht. In einem privaten Fenster sind sie meist ausgeschaltet.',
    },
    ime: {
      name: 'Tastatur-Apps und Schreibhilfen',
      text: 'Manche senden Ihre Eingaben an einen Online-Dienst.',
    },
    clipboard: {
      name: 'Verlauf der Zwischenablage',
      text: 'Er kann kopierte Werte aufbewahren und mit anderen Geräten teilen.',
    },
  },
};
