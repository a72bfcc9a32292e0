import type { CheckerWords } from './types.ts';

/** What the checker says in German. */
export const words: CheckerWords = {
  kinds: {
    'mws-auth-token': {
      name: 'MWS-Auth-Token',
      what: 'Der geheime Nachweis, dass ein bestimmtes Tool über Amazon MWS auf ein bestimmtes Konto zugreifen durfte.',
      advice:
        'Für den Verkauf auf Amazon liefen diese Tokens am 31.\u00a0März 2024 aus; höchstens Amazon Pay verwendet sie noch. Geben Sie das Token nur dem Zahlungsanbieter, für den es erstellt wurde, und nur auf einem geschützten Weg.',
    },
    'seller-id': {
      name: 'Verkäufer-ID (Händlertoken)',
      what: 'Die öffentliche Kennung eines Verkäuferkontos, in Seller Central „Ihr Händlertoken“ genannt.',
      advice:
        'Tools dürfen diese ID kennen, denn sie öffnet nichts. Verlangt Ihr Tool ein MWS-Auth-Token oder Refresh-Token, ist ein anderer Wert gemeint.',
    },
    'developer-id': {
      name: 'Entwickler-ID',
      what: 'Die öffentliche Kennung eines Entwicklers, der früher über MWS Zugriff auf Verkäuferkonten bekam.',
      advice:
        'Diese ID nennt Ihnen das Tool; in ein Feld für die Verkäufer-ID oder ein Token gehört sie nicht. Tragen Sie bei Amazon nur die ID eines Entwicklers ein, dem Sie Zugriff geben wollen.',
    },
    'marketplace-id': {
      name: 'Marktplatz-ID',
      what: 'Die feste, öffentliche Kennung eines Amazon-Marktplatzes, gleich für alle, die dort verkaufen.',
      advice:
        'Diese ID ist allgemein bekannt und darf überall stehen. Verlangt Ihr Tool die Verkäufer-ID oder das Händlertoken, ist ein anderer Wert gemeint.',
    },
    'lwa-client-id': {
      name: 'LWA-Client-ID',
      what: 'Die Kennung einer App bei Login with Amazon (LWA); bei Amazon Pay heißt sie auch Store-ID.',
      advice:
        'Diese ID gehört zu einer App, nicht zu Ihrem Verkäuferkonto. Geben Sie die ID Ihrer eigenen App nur in Software ein, die Sie selbst betreiben; bei Amazon Pay fragen Sie Ihren Zahlungsanbieter.',
    },
    'lwa-client-secret': {
      name: 'LWA-Client-Secret',
      what: 'Das Geheimnis, mit dem sich eine App bei Login with Amazon (LWA) ausweist.',
      advice:
        'Geben Sie das Secret Ihrer eigenen App nur in Software ein, die Sie selbst betreiben, und zeigen Sie es niemandem. Wird es öffentlich, kann Amazon den Zugriff auf die SP-API sperren.',
    },
    'spapi-app-id': {
      name: 'SP-API-App-ID',
      what: 'Die öffentliche Kennung einer App für die SP-API; sie benennt die App und öffnet nichts.',
      advice:
        'Diese ID dürfen alle sehen. Verlangt Ihr Tool ein Token oder eine Client-ID, ist ein anderer Wert gemeint.',
    },
    'refresh-token': {
      name: 'Refresh-Token',
      what: 'Der geheime Schlüssel, mit dem sich ein Tool immer wieder Zugriff auf Ihr Konto holt.',
      advice:
        'Geben Sie das Token nur in die Einstellungen des Tools ein, für das es ausgestellt wurde, und nur über eine Adresse mit https. Schicken Sie es nie per E-Mail oder Chat.',
    },
    'access-token': {
      name: 'Access-Token',
      what: 'Der geheime, kurzlebige Schlüssel, den ein Tool jeder Anfrage an Amazon mitgibt.',
      advice:
        'Ein Tool holt sich das Token selbst; geben Sie es niemandem. Verlangt ein Eingabefeld ein Token, ist vermutlich das Refresh-Token gemeint.',
    },
    'restricted-data-token': {
      name: 'Restricted-Data-Token',
      what: 'Ein geheimer, kurzlebiger Schlüssel, mit dem eine App besonders geschützte Daten abruft.',
      advice:
        'Eine App holt sich das Token selbst; geben Sie es niemandem. Verlangt ein Eingabefeld ein Token, ist vermutlich das Refresh-Token gemeint.',
    },
    'oauth-code': {
      name: 'Autorisierungscode',
      what: 'Der geheime Code, den ein Tool nach Ihrer Zustimmung von Amazon erhält; er gilt nur wenige Minuten.',
      advice:
        'Meist übergibt ihn der Browser von selbst. Fragt das Tool danach, fügen Sie ihn sofort und nur dort ein.',
    },
    'aws-access-key-id': {
      name: 'AWS-Access-Key-ID',
      what: 'Die Zugriffsschlüssel-ID eines AWS-Kontos, eine Art Anmeldename für Programme.',
      advice:
        'Geben Sie diese ID keinem Tool; die SP-API braucht keine AWS-Schlüssel mehr. Verlangt Ihr Tool ein Token, ist ein anderer Wert gemeint.',
    },
    'aws-secret-access-key': {
      name: 'AWS-Secret-Access-Key',
      what: 'Der geheime Zugriffsschlüssel eines AWS-Kontos.',
      advice:
        'Geben Sie ihn niemandem, auch wenn sich jemand als Amazon ausgibt. Für die SP-API braucht ihn kein Tool mehr.',
    },
    'iam-role-arn': {
      name: 'IAM-Rollen-ARN',
      what: 'Die Adresse einer Rolle in einem AWS-Konto; sie enthält die Nummer des Kontos.',
      advice:
        'Die SP-API braucht diesen Wert nicht mehr. Verlangt ein Tool ihn trotzdem, fragen Sie zuerst, wozu.',
    },
    'lwa-app-id': {
      name: 'LWA-App-ID',
      what: 'Die öffentliche Kennung einer App bei Login with Amazon (LWA), leicht zu verwechseln mit der LWA-Client-ID.',
      advice:
        'Diesen Wert meint Ihr Tool nicht; vermutlich braucht es die LWA-Client-ID. Weitergeben dürfen Sie ihn.',
    },
    'partner-account-id': {
      name: 'Partnerkonto-ID',
      what: 'Eine Kontokennung von Amazon, deren Ende einer Verkäufer-ID ähnelt, aber keine ist.',
      advice:
        'Diesen Wert meint Ihr Tool nicht; vermutlich braucht es die Verkäufer-ID. Sie steht in Seller Central bei „Ihr Händlertoken“.',
    },
    'merchant-urn': {
      name: 'Verkäufer-ID in Langform',
      what: 'Eine längere, öffentliche Schreibweise der Verkäufer-ID.',
      advice:
        'Vermutlich braucht Ihr Tool nur die Verkäufer-ID selbst, also den Teil nach dem letzten Punkt. Weitergeben dürfen Sie beides.',
    },
    'legacy-merchant-id': {
      name: 'Händlerkennung in alter Form',
      what: 'Eine öffentliche Kennung, wie sie früher in Datenfeeds und Formularen vorkam.',
      advice:
        'Vermutlich braucht Ihr Tool nicht diesen Wert, sondern die Verkäufer-ID. Sie steht in Seller Central bei „Ihr Händlertoken“.',
    },
    'order-id': {
      name: 'Bestellnummer',
      what: 'Die Nummer einer einzelnen Bestellung bei Amazon.',
      advice:
        'Zum Verbinden braucht ein Tool keine Bestellnummer, sondern vermutlich die Verkäufer-ID. Nennen Sie die Nummer nur, wenn es um diese Bestellung geht.',
    },
    asin: {
      name: 'ASIN',
      what: 'Die Nummer, unter der Amazon ein Produkt führt.',
      advice:
        'Zum Verbinden braucht ein Tool keine Produktnummer, sondern vermutlich die Verkäufer-ID. Geheim ist eine ASIN nicht.',
    },
    fnsku: {
      name: 'FNSKU',
      what: 'Die Nummer auf dem Etikett eines Artikels in Amazons Lager.',
      advice:
        'Zum Verbinden braucht ein Tool keine Artikelnummer, sondern vermutlich die Verkäufer-ID. Geheim ist eine FNSKU nicht.',
    },
    jwt: {
      name: 'JSON-Web-Token',
      what: 'Ein geheimer Anmeldenachweis einer Website oder App, der nicht zu Amazons Zugangsdaten für den Verkauf gehört.',
      advice:
        'Verlangt Ihr Tool ein Token, ist vermutlich das Refresh-Token gemeint. Geben Sie diesen Wert niemandem, denn mit ihm könnte sich jemand als Sie anmelden.',
    },
    uuid: {
      name: 'UUID',
      what: 'Eine Kennung aus fünf Gruppen, wie sie viele Programme für verschiedene Zwecke verwenden.',
      advice:
        'Vielleicht ist es ein MWS-Auth-Token ohne seinen Anfang, vielleicht etwas ganz anderes. Behandeln Sie den Wert wie ein Geheimnis, bis Sie wissen, was er ist.',
    },
    email: {
      name: 'E-Mail-Adresse',
      what: 'Die Adresse eines E-Mail-Postfachs.',
      advice:
        'Diesen Wert meint Ihr Tool nicht; vermutlich braucht es die Verkäufer-ID oder das Refresh-Token. Nennen Sie die Adresse nur, wo sie gebraucht wird.',
    },
    url: {
      name: 'Webadresse',
      what: 'Die Adresse einer Seite im Web.',
      advice:
        'Vermutlich braucht Ihr Tool nicht die Adresse, sondern eine ID oder ein Token. Enthält die Adresse einen geheimen Wert, geben Sie auch sie nicht weiter.',
    },
  },
  secrecy: {
    public: { name: 'Öffentlich', rule: 'Sie dürfen den Wert weitergeben.' },
    sensitive: {
      name: 'Vertraulich',
      rule: 'Geben Sie den Wert nur weiter, wenn der Empfänger ihn braucht.',
    },
    secret: {
      name: 'Geheim',
      rule: 'Geben Sie den Wert nur dem Tool, für das er bestimmt ist.',
    },
  },
  findings: {
    empty: {
      title: 'Im Feld steht noch kein Wert.',
      advice: 'Fügen Sie den Wert ein oder tippen Sie ihn ab.',
    },
    'nothing-recognised': {
      title: 'Im Text steht kein Wert, den die Prüfung kennt.',
      advice:
        'Kurze Kennungen erkennt sie nur, wenn sie allein im Feld stehen oder ihre Bezeichnung davorsteht. Kopieren Sie den Wert vollständig und ohne den Text darum herum.',
    },
    'label-without-value': {
      title: 'Hier steht nur die Bezeichnung, nicht der Wert: {kind}.',
      advice: 'Kopieren Sie, was neben oder unter der Bezeichnung steht.',
    },
    'masked-value': {
      title: 'Der Wert ist verdeckt.',
      advice:
        'Sterne oder Punkte stehen anstelle der echten Zeichen. Lassen Sie den Wert dort, wo er herkommt, anzeigen und kopieren Sie ihn dann.',
    },
    'several-values': {
      title: 'Der Text enthält {count} Werte.',
      advice: 'Jeder wird für sich geprüft; geheime Werte stehen zuerst.',
    },
    'sample-value': {
      title: 'Das ist ein Beispiel oder Platzhalter.',
      advice:
        'Solche Werte stehen in Anleitungen und zeigen nur die Form. Sie brauchen den echten Wert, den Amazon oder Ihr Tool Ihnen anzeigt.',
    },
    'missing-prefix': {
      title: 'Vielleicht fehlt der Anfang dieses Wertes: {kind}.',
      advice:
        'Ohne Anfang passt die Form auch zu anderen Kennungen. Sehen Sie in der Vorlage nach, ob vor dem Wert noch Zeichen stehen.',
    },
    'known-marketplace': {
      title: 'Diese Marktplatz-ID steht für: {marketplace}.',
      advice: 'Ihre Verkäufer-ID ist das nicht, auch wenn sie gleich aufgebaut ist.',
    },
    'also-seller-id': {
      title: 'Amazon verwendet denselben Wert als eigene Verkäufer-ID ({marketplace}).',
      advice: 'Ihre Verkäufer-ID ist es in keinem Fall.',
    },
    'amazon-own-seller-id': {
      title: 'Das ist die Verkäufer-ID von Amazon selbst ({marketplace}).',
      advice: 'Ihre eigene steht in Seller Central bei „Ihr Händlertoken“.',
    },
    'tail-is-seller-id': {
      title: 'Am Ende steht die Verkäufer-ID.',
      advice: 'Sie beginnt mit dem A nach dem letzten Punkt; der Punkt gehört nicht dazu.',
    },
    'tail-is-not-seller-id': {
      title: 'Das Ende sieht aus wie eine Verkäufer-ID, ist aber keine.',
      advice:
        'Übernehmen Sie es nicht. Ihre Verkäufer-ID steht in Seller Central bei „Ihr Händlertoken“.',
    },
    'may-be-aws-account-number': {
      title: 'Es könnte auch eine andere Nummer mit gleich vielen Ziffern sein.',
      advice:
        'Nummern von AWS-Konten, Paketen und Telefonen sehen ebenso aus. Nur die Herkunft zeigt, welche Sie vor sich haben.',
    },
    'older-form': {
      title: 'Der Wert hat eine ältere Form.',
      advice:
        'Neuere Werte dieser Art sehen anders aus. Ob dieser noch gilt, zeigt die Form nicht.',
    },
    'grantless-token': {
      title: 'Dieses Access-Token gehört zu keinem Verkäuferkonto.',
      advice:
        'Eine App holt es sich selbst für Anfragen, die keine Zustimmung brauchen. Mit Ihrem Konto verbindet es sie nicht.',
    },
    'unusual-length': {
      title: 'Ungewöhnliche Länge ({part}): {actual} Zeichen, üblich sind {min} bis {max}.',
      advice:
        'Das kann richtig sein, denn eine feste Länge ist nicht dokumentiert. Vergleichen Sie den Wert mit der Vorlage.',
    },
    'surrounding-blanks': {
      title: 'Leerzeichen oder Zeilenumbrüche am Rand entfernt (Anzahl: {count}).',
      advice: 'Schon ein Leerzeichen am Ende kann dazu führen, dass ein Tool den Wert ablehnt.',
    },
    'surrounding-quotes': {
      title: 'Zeichen um den Wert entfernt, etwa Anführungszeichen oder Klammern.',
      advice: '',
    },
    'surrounding-label': {
      title: 'Bezeichnung beim Wert weggelassen: {kind}.',
      advice: '',
    },
    'surrounding-text': {
      title: 'Text um den Wert herum weggelassen.',
      advice: 'In das Tool gehört nur der Wert selbst.',
    },
    'repeated-value': {
      title: 'Derselbe Wert steht {count}-mal da.',
      advice: 'Übernommen wird er nur einmal.',
    },
    'blanks-inside': {
      title: 'Leerzeichen im Wert entfernt (Anzahl: {count}).',
      advice: '',
    },
    'characters-apart': {
      title: 'Leer- oder Trennzeichen zwischen den einzelnen Zeichen entfernt (Anzahl: {count}).',
      advice:
        'Sie stammen meist aus Formularen mit einem Kästchen je Zeichen oder aus PDF-Dateien.',
    },
    'line-breaks-inside': {
      title: 'Zeilenumbrüche im Wert entfernt (Anzahl: {count}).',
      advice: '',
    },
    'mail-marks-inside': {
      title: 'Zitatzeichen aus einer E-Mail entfernt (Anzahl: {count}).',
      advice: 'E-Mail-Programme setzen sie vor jede zitierte Zeile.',
    },
    'markup-inside': {
      title: 'Formatierung entfernt (Anzahl: {count}).',
      advice: 'Sie stammt meist aus einer Webseite, einem Chat oder einer Notiz.',
    },
    'invisible-characters': {
      title: 'Unsichtbares entfernt: {charClass} (Anzahl: {count}).',
      advice: 'Zu sehen ist es nicht, aber ein Tool zählt es mit.',
    },
    'encoded-characters': {
      title: 'Kodierte Zeichen zurückverwandelt: {encoding} (Anzahl: {count}).',
      advice: 'Solche Schreibweisen stammen meist aus Webadressen, Quelltexten oder E-Mails.',
    },
    'full-width-characters': {
      title: 'Vollbreite Zeichen durch normale ersetzt (Anzahl: {count}).',
      advice:
        'Sie stammen meist aus einer japanischen Eingabe; für ein Tool sind es andere Zeichen.',
    },
    'look-alike-separators': {
      title: 'Durch {separator} ersetzt: {charClass} (Anzahl: {count}).',
      advice: 'Beides sieht sich ähnlich, ist für ein Tool aber nicht dasselbe.',
    },
    'look-alike-letters': {
      title: 'Fremdes Schriftzeichen ersetzt: {charClass} (Anzahl: {count}).',
      advice: 'Für ein Tool ist das ein anderes Zeichen als das gemeinte.',
    },
    'wrong-case': {
      title: 'Groß- und Kleinschreibung berichtigt (Anzahl: {count}).',
      advice: 'Bei Werten dieser Art steht fest, welche Buchstaben groß und welche klein sind.',
    },
    'misread-characters': {
      title: 'Verwechselte Zeichen berichtigt (Anzahl: {count}).',
      advice:
        'Hier ist nur eine Lesart möglich, etwa eine Null statt eines O. Vergleichen Sie die Stellen trotzdem mit der Vorlage.',
    },
    'marketplace-slip': {
      title: 'Eine Stelle nach Amazons Liste der Marktplatz-IDs berichtigt.',
      advice:
        'Nur eine ihrer IDs kommt dem Wert so nahe. Vergleichen Sie ihn trotzdem mit der Vorlage.',
    },
    'separators-missing': {
      title: 'Fehlende Trennzeichen ergänzt (Anzahl: {count}).',
      advice: 'Die übrigen Zeichen bleiben, wie sie sind.',
    },
    'separators-extra': {
      title: 'Überzählige Trennzeichen entfernt (Anzahl: {count}).',
      advice: 'Die übrigen Zeichen bleiben, wie sie sind.',
    },
    'separators-moved': {
      title: 'Trennzeichen an die richtige Stelle gesetzt (Anzahl: {count}).',
      advice: 'Die übrigen Zeichen bleiben, wie sie sind.',
    },
    'separators-replaced': {
      title: 'Andere Trennzeichen durch die richtigen ersetzt (Anzahl: {count}).',
      advice: 'Die übrigen Zeichen bleiben, wie sie sind.',
    },
    'prefix-misspelt': {
      title: 'Anfang berichtigt oder ergänzt (Anzahl der Stellen: {count}).',
      advice: 'Der Anfang ist bei allen Werten dieser Art gleich.',
    },
    'foreign-character': {
      title: 'Das {position}. Zeichen ({part}) gehört nicht hierher – {charClass}',
      advice: 'Gezählt wird innerhalb dieses Teils. Vergleichen Sie die Stelle mit der Vorlage.',
    },
    'wrong-length-group': {
      title: '{part}: {actual} statt {expected} Zeichen.',
      advice:
        'An welcher Stelle ein Zeichen fehlt oder zu viel ist, lässt sich nicht erkennen. Vergleichen Sie diesen Teil Zeichen für Zeichen mit der Vorlage.',
    },
    'missing-group': {
      title: 'Es fehlt: {part} ({expected} Zeichen).',
      advice: 'Kopieren Sie den Wert noch einmal, vom ersten bis zum letzten Zeichen.',
    },
    'too-short': {
      title: '{part} zu kurz: {actual} statt mindestens {min} Zeichen.',
      advice:
        'Ein Stück fehlt, oft am Ende. Kopieren Sie den Wert noch einmal, vom ersten bis zum letzten Zeichen.',
    },
    'too-long': {
      title: '{part} zu lang: {actual} statt höchstens {max} Zeichen.',
      advice:
        'Etwas ist zu viel, vielleicht ein doppeltes Zeichen oder Text aus der Umgebung. Kopieren Sie nur den Wert selbst.',
    },
    'no-digit': {
      title: 'Der Wert enthält keine Ziffer.',
      advice: 'Dann ist es vermutlich ein Wort oder ein Name. Kopieren Sie die Kennung selbst.',
    },
    'lost-case': {
      title: 'Die Groß- und Kleinschreibung ist verloren gegangen.',
      advice:
        'Welche Buchstaben groß und welche klein waren, lässt sich nicht erkennen. Kopieren Sie den Wert noch einmal dort, wo er unverändert steht.',
    },
    'cut-off': {
      title: 'Der Wert bricht ab.',
      advice:
        'Die Auslassungspunkte stehen für Zeichen, die hier fehlen. Kopieren Sie den Wert dort, wo er vollständig angezeigt wird.',
    },
    'unclear-prefix': {
      title: 'Der Anfang lässt sich nicht sicher lesen.',
      advice: 'Vergleichen Sie die ersten Zeichen mit der Vorlage.',
    },
    'unclear-separators': {
      title: 'Die Trennzeichen lassen sich nicht sicher zuordnen.',
      advice:
        'Wo die Gruppen beginnen und enden, ist nicht eindeutig. Vergleichen Sie die Gruppen mit der Vorlage.',
    },
    'unclear-end': {
      title: 'Wo der Wert endet, lässt sich nicht sicher erkennen.',
      advice:
        'Dahinter stehen Zeichen, die dazugehören könnten. Kopieren Sie den Wert noch einmal, vollständig und ohne den Text dahinter.',
    },
    'joined-values': {
      title: 'Vermutlich stehen hier mehrere Werte ohne Abstand hintereinander.',
      advice: 'Kopieren Sie jeden Wert einzeln und prüfen Sie ihn für sich.',
    },
    'too-much-damage': {
      title: 'Der Wert weicht an zu vielen Stellen von seiner Form ab.',
      advice:
        'Eine Korrektur wäre nur eine Vermutung. Kopieren Sie den Wert noch einmal dort, wo er angezeigt wird.',
    },
  },
  parts: {
    prefix: 'Anfang',
    separator: 'Trennzeichen',
    body: 'Hauptteil',
    'group-1': '1. Gruppe',
    'group-2': '2. Gruppe',
    'group-3': '3. Gruppe',
    'group-4': '4. Gruppe',
    'group-5': '5. Gruppe',
    account: 'Kontonummer',
    name: 'Name',
    number: 'Nummer',
    header: 'Kopfteil',
    payload: 'Inhalt',
    signature: 'Signatur',
    domain: 'Domain',
  },
  charClasses: {
    'full-width': 'vollbreites Zeichen',
    'katakana-long-vowel': 'japanisches Dehnungszeichen',
    'half-width-long-vowel': 'halbbreites japanisches Dehnungszeichen',
    dash: 'typografischer Bindestrich',
    'long-dash': 'Gedankenstrich',
    minus: 'Minuszeichen',
    'box-line': 'Linienzeichen',
    'ideographic-full-stop': 'japanischer Satzpunkt',
    'middle-dot': 'Punkt auf halber Höhe',
    'other-dot': 'ähnlicher Punkt',
    'other-bar': 'ähnlicher senkrechter Strich',
    'other-colon': 'ähnlicher Doppelpunkt',
    cyrillic: 'kyrillischer Buchstabe',
    greek: 'griechischer Buchstabe',
    'kanji-zero': 'japanisches Zeichen für Null',
    mathematical: 'mathematisches Schriftzeichen',
    'other-digit': 'Ziffer einer anderen Schrift',
    'kana-vowel': 'japanischer Vokal',
    'zero-width': 'Zeichen ohne Breite',
    'soft-hyphen': 'bedingter Trennstrich',
    'direction-mark': 'Zeichen für die Schreibrichtung',
    'control-character': 'Steuerzeichen',
    percent: 'Prozent-Kodierung',
    'html-entity': 'HTML-Kodierung',
    escape: 'Kodierung mit umgekehrtem Schrägstrich',
    'quoted-printable': 'E-Mail-Kodierung',
    markup: 'Formatierung',
    'mail-mark': 'Zitatzeichen aus einer E-Mail',
    'character-gap': 'Leer- oder Trennzeichen zwischen einzelnen Zeichen',
    quote: 'Anführungszeichen',
    comma: 'Komma',
    digit: 'Ziffer',
    'latin-letter': 'Buchstabe',
    mask: 'Platzhalterzeichen',
    umlaut: 'Umlaut oder ß',
    kana: 'japanisches Silbenzeichen',
    kanji: 'japanisches oder chinesisches Schriftzeichen',
    'other-letter': 'anderer Buchstabe',
    punctuation: 'Satz- oder Sonderzeichen',
    'other-character': 'anderes Zeichen',
  },
  encodings: {
    percent: 'Prozent-Kodierung, etwa %2D',
    'html-entity': 'HTML-Kodierung, etwa &#45;',
    escape: 'Kodierung mit umgekehrtem Schrägstrich, etwa \\u002D',
    'quoted-printable': 'E-Mail-Kodierung, etwa =2D',
  },
  separators: {
    hyphen: 'Bindestrich',
    dot: 'Punkt',
    bar: 'Senkrechtstrich',
    colon: 'Doppelpunkt',
  },
  verdicts: {
    'well-formed': 'Die Form stimmt.',
    mendable: 'Die Form lässt sich eindeutig berichtigen.',
    surrounded:
      'Der Wert selbst hat die richtige Form. Was davor oder dahinter steht, gehört nicht dazu.',
    damaged: 'Hier stimmt etwas nicht, und eindeutig berichtigen lässt es sich nicht.',
  },
  ui: {
    mixUp: 'Verlangt ist ein anderer Wert: {expected}. Erkannt wurde: {found}.',
    whereFound: 'So finden Sie den verlangten Wert',
    looksLike: 'Vermutlich {kind}',
    spoken: '{kind}: {verdict} {rule}',
    unknown: 'Kein bekannter Wert erkannt.',
    unknownAdvice:
      'Geben Sie nur den Wert ein, vom ersten bis zum letzten Zeichen: Zwischen Wörtern sind kurze Kennungen nur neben ihrer Bezeichnung zu erkennen. Solange unklar ist, was für ein Wert es ist, geben Sie ihn nicht weiter.',
    keepTyping: 'Bis hierher passt die Form; es fehlen noch Zeichen.',
    working: 'Der Text ist lang, die Prüfung läuft noch …',
    readBack: 'Der Wert in Gruppen zum Vergleichen',
    reveal: 'Wert anzeigen',
    hide: 'Wert verdecken',
    revealed: 'Der Wert ist jetzt zu lesen.',
    hidden: 'Der Wert ist wieder verdeckt.',
    cleanedUp: 'Im berichtigten Wert bereinigt',
    problems: 'Prüfen Sie diese Punkte',
    notes: 'Hinweise',
    severalFinds: '{count} Werte gefunden.',
    place: 'Zeichen {from} bis {to} im Text',
    copyMended: 'Berichtigten Wert kopieren',
    copyReport: 'Bericht ohne den Wert kopieren',
    copied: 'Kopiert',
    copyFailed: 'Kopieren hat nicht geklappt',
    cleared: 'Das Feld ist geleert.',
    more: 'Mehr dazu',
    limit:
      'Geprüft ist nur die Form. Ob der Wert der richtige ist und funktioniert, zeigt sie nicht: Es gibt keine Prüfziffer, und eine 6 statt einer 8 fällt nicht auf. Solche Fehler zeigen sich meist erst, wenn Sie den Wert ein zweites Mal abtippen und vergleichen.',
    compare: 'Mit einer zweiten Eingabe vergleichen',
    compareField: 'Derselbe Wert, noch einmal abgetippt',
    compareHint:
      'Tippen Sie den Wert noch einmal aus der Vorlage ab, ohne auf die erste Eingabe zu sehen. Eine Kopie der ersten Eingabe würde jeden Fehler wiederholen.',
    compareSame: 'Beide Eingaben sind gleich.',
    compareDifferent:
      'Die Eingaben unterscheiden sich. Sehen Sie zuerst an der vordersten dieser Stellen nach: {places}',
    reportTitle: 'Prüfung der Form (dieser Bericht enthält den Wert nicht)',
    reportKind: 'Art des Wertes: {kind}',
    reportState: 'Ergebnis: {verdict}',
    reportShape: 'Aufbau (• passt, ? falsch, _ fehlt, + zu viel): {shape}',
    reportFindings: 'Befunde:',
  },

  form: {
    field: 'Wert einfügen oder abtippen',
    fieldHint:
      'Der Wert bleibt in diesem Browser-Tab; er wird nicht gesendet und nicht gespeichert.',
    expected: 'Was verlangt Ihr Tool?',
    expectedAny: 'Keine Angabe',
    clear: 'Feld leeren',
    imeHint:
      'Die Tastatur setzt Ihre Eingabe gerade zusammen. Geprüft wird, sobald die Zeichen feststehen.',
    noScript:
      'Die Prüfung braucht JavaScript; hier ist es ausgeschaltet, oder es ließ sich nicht laden. Laden Sie die Seite neu, oder vergleichen Sie Ihren Wert mit dem Muster seiner Form.',
    formats: 'Formate aller Werte',
  },
};
