import type { WayWords } from './tools-way.ts';

export const wayWordsDe: WayWords = {
  questions: {
    product: {
      ask: 'Wofür ist das Tool?',
      answers: {
        selling: 'Für den Verkauf auf Amazon: Angebote, Bestellungen, Bestände oder Berichte',
        pay: 'Für Amazon Pay: Zahlungen in einem eigenen Onlineshop',
        unsure: 'Das weiß ich nicht',
      },
    },
    access: {
      ask: 'Hat das Tool schon Zugriff auf Ihr Verkäuferkonto?',
      answers: {
        'not-yet': 'Nein, ich verbinde es zum ersten Mal',
        yes: 'Ja, es hat schon einmal funktioniert',
        unsure: 'Das weiß ich nicht',
        end: 'Ja, aber es soll den Zugriff verlieren',
      },
    },
    connect: {
      ask: 'Was verlangt das Tool?',
      answers: {
        login: 'Eine Anmeldung bei Amazon über eine Schaltfläche im Tool',
        appstore: 'Ich soll im Appstore von Amazon beginnen',
        mws: 'Ein MWS-Auth-Token, oder ich soll eine Entwickler-ID eintragen',
        value: 'Einen anderen Wert, etwa eine Verkäufer-ID',
        reuse: 'Ein Token; ich habe noch das eines anderen Tools',
        refused: 'Amazon lässt mich nicht zustimmen',
        'own-app': 'Nichts: Es ist meine eigene App',
      },
    },
    trouble: {
      ask: 'Was ist passiert?',
      answers: {
        mail: 'Eine E-Mail kündigt den Ablauf der Autorisierung an',
        stopped: 'Das Tool ruft nichts mehr ab',
        error: 'Das Tool oder Amazon zeigt eine Fehlermeldung',
        renewed: 'Ich habe erneuert, aber es kommen keine Daten',
        'wrong-account': 'Verbunden ist das falsche Verkäuferkonto',
        nothing: 'Nichts: Ich will wissen, bis wann der Zugriff gilt',
      },
    },
    list: {
      ask: 'Was zeigt die Liste der Apps in Seller Central?',
      answers: {
        due: 'Die Autorisierung des Tools ist abgelaufen oder läuft bald ab',
        active: 'Das Tool ist aktiv, der Ablauf ist noch fern',
        disabled: 'Das Tool ist deaktiviert',
        missing: 'Das Tool steht nicht in der Liste',
        'no-list': 'Ich finde die Liste nicht',
      },
    },
    reconnect: {
      ask: 'Hat das Tool eine Schaltfläche zum erneuten Verbinden?',
      answers: {
        yes: 'Ja',
        no: 'Nein, seine Anleitung schickt mich zu Seller Central',
        unsure: 'Ich finde weder Schaltfläche noch Anleitung',
      },
    },
    message: {
      ask: 'Welche Meldung sehen Sie?',
      answers: {
        grant: '`invalid_grant`, oder das Token sei abgelaufen, entzogen oder ungültig',
        denied: '`Access to requested resource is denied`',
        rights: '`Invalid Access` oder `You must be the primary user`',
        maker: '`invalid_client`, `MissingAuthenticationToken` oder ein Code mit `MD` am Anfang',
        mws: 'Eine Meldung mit `MWS` oder `AWS Access Key`',
        other: 'Eine andere Meldung',
      },
    },
    since: {
      ask: 'Wann und wo haben Sie erneuert?',
      answers: {
        recent: 'Vor höchstens einer Stunde',
        'at-amazon': 'Früher, in Seller Central',
        'at-tool': 'Früher, im Tool selbst',
      },
    },
    end: {
      ask: 'Wessen App ist es?',
      answers: {
        vendor: 'Das Tool eines Anbieters',
        own: 'Meine eigene App',
      },
    },
    pay: {
      ask: 'Worum geht es bei Amazon Pay?',
      answers: {
        token: 'Der Zahlungsanbieter verlangt ein MWS-Auth-Token',
        create: 'Der Zahlungsanbieter hat bestätigt, dass er das Token braucht',
        names: 'Ich weiß nicht, welcher Wert in welches Feld gehört',
        stopped: 'Zahlungen oder Berichte kommen nicht mehr an',
        end: 'Ein Anbieter soll den Zugriff verlieren',
      },
    },
  },
  ends: {
    'selling-or-pay': {
      title: 'Klären Sie zuerst: Verkauf oder Amazon Pay?',
      why: 'Dafür gibt es getrennte Konten und verschiedene Werte.',
    },
    'check-list': {
      title: 'Sehen Sie in der Liste der Apps nach',
      why: 'Dort stehen der Status jedes Tools und das Ablaufdatum.',
    },
    authorise: {
      title: 'Autorisieren Sie vom Tool aus',
      why: 'Das Tool schickt Sie zu Amazon; dort stimmen Sie zu. Einen Wert müssen Sie dafür in der Regel nicht abschreiben.',
    },
    'authorise-appstore': {
      title: 'Autorisieren Sie vom Appstore aus',
      why: 'Diesen Weg gibt es für Apps, die im Appstore von Amazon stehen.',
    },
    'authorise-own': {
      title: 'Autorisieren Sie Ihre eigene App',
      why: 'Eigene private Apps autorisieren Sie dort, wo Sie sie angelegt haben.',
    },
    'no-mws': {
      title: 'MWS ist beendet: Verbinden Sie das Tool über die SP-API',
      why: 'Ein Feld für MWS bleibt leer. Was für Ihre Lage gilt, zeigt die Tabelle.',
    },
    'which-value': {
      title: 'Suchen Sie den Namen des Feldes',
      why: 'Derselbe Wert heißt in jedem Tool anders.',
    },
    'other-tool': {
      title: 'Verwenden Sie kein Token eines anderen Tools',
      why: 'Jedes Token gehört zu genau einem Tool.',
    },
    rights: {
      title: 'Prüfen Sie Zugang und Tarif',
      why: 'Sicher geht es mit dem Hauptzugang des Kontos (primärer Benutzer) im Verkaufstarif Professionell.',
    },
    'renew-in-tool': {
      title: 'Erneuern Sie im Tool',
      why: 'So erhält das Tool sicher sein neues Refresh-Token.',
    },
    'renew-in-seller-central': {
      title: 'Erneuern Sie in Seller Central, bis das Tool den Erfolg meldet',
      why: 'Der Klick bei Amazon allein genügt nicht jedem Tool.',
    },
    wait: {
      title: 'Warten Sie, dann prüfen Sie noch einmal',
      why: 'Bis die Erneuerung wirkt, kann es laut Anbietern bis zu einer Stunde dauern, bei einzelnen länger.',
    },
    'ask-support': {
      title: 'Fragen Sie den Support des Tools',
      why: 'Diesen Fehler kann in der Regel nur der Anbieter beheben. Eine Textvorlage liegt bereit.',
    },
    'find-error': {
      title: 'Suchen Sie den Fehler',
      why: 'Bei Amazon besteht die Autorisierung. Die Ursache liegt anderswo.',
    },
    denied: {
      title: 'Prüfen Sie Autorisierung, Rolle und Region',
      why: 'Der Satz allein verrät den Grund nicht.',
    },
    'other-message': {
      title: 'Vergleichen Sie den Text des Tools',
      why: 'Viele Tools zeigen einen eigenen Text statt der Meldung von Amazon.',
    },
    undo: {
      title: 'Erlauben Sie den Zugriff wieder',
      why: 'Eine deaktivierte App hat keinen Zugriff, bis Sie ihn neu erteilen.',
    },
    'menu-missing': {
      title: 'Finden Sie die Liste der Apps',
      why: 'Oft fehlt ein Recht, oder ein anderes Konto ist ausgewählt.',
    },
    accounts: {
      title: 'Trennen Sie die Konten',
      why: 'Autorisiert wird das Konto, in dem Sie gerade angemeldet sind.',
    },
    revoke: {
      title: 'Entziehen Sie dem Tool den Zugriff',
      why: 'Es genügt nicht, beim Anbieter zu kündigen.',
    },
    'revoke-own': {
      title: 'Widerrufen Sie die Autorisierung der eigenen App',
      why: 'Eigene Apps stehen an einer anderen Stelle als Tools von Anbietern.',
    },
    'pay-ask': {
      title: 'Fragen Sie den Zahlungsanbieter, was er heute braucht',
      why: 'Ob Amazon Pay das Token noch annimmt, ist nicht sicher.',
    },
    'pay-create': {
      title: 'Gehen Sie den Weg aus der Dokumentation von Amazon Pay',
      why: 'Ob er in Ihrem Konto noch angeboten wird, sehen Sie erst dort.',
    },
    'pay-names': {
      title: 'Vergleichen Sie die Namen bei Amazon Pay',
      why: 'Ein Amazon-Pay-Konto hat eigene Kennungen.',
    },
    'pay-revoke': {
      title: 'Entziehen Sie den Zugriff im Amazon-Pay-Konto',
      why: 'Es ist vom Verkäuferkonto getrennt.',
    },
  },
  soFar: 'Ihre Antworten',
  back: 'Zurück',
  restart: 'Von vorn beginnen',
  go: 'Zur Anleitung',
  lost: 'Die Adresse nennt eine Antwort, die es hier nicht gibt. Weiter geht es mit dieser Frage:',
};
