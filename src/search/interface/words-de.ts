import type { SearchWords } from './words.ts';

export const words: SearchWords = {
  label: 'Suchen',
  close: 'Schließen',
  placeholder: 'z. B. Händlertoken',
  hint: 'Geben Sie ein Wort, eine Beschriftung oder eine Fehlermeldung ein. Tippfehler schaden selten.',
  mostNeeded: 'Oft gebraucht',
  results: 'Ergebnisse',
  one: '1 Seite gefunden',
  many: '{count} Seiten gefunden',
  more: 'Weitere anzeigen',
  allResults: 'Auf der Suchseite öffnen',
  repaired: 'Meinten Sie „{meant}“ (statt „{typed}“)?',
  missing: 'Auf keiner Seite gefunden: {words}',
  marginal: 'Keine Erklärung gefunden, nur erwähnt: {words}',
  lacks: 'Fehlt auf dieser Seite: {words}',
  between: ', ',
  none: 'Keine Seite passt dazu.',
  noneHelp: 'Versuchen Sie ein kürzeres Wort oder die Beschriftung des Feldes in Ihrem Tool.',
  scope:
    'Diese Website behandelt die Werte, mit denen ein Verkäuferkonto an ein Tool angebunden wird: finden, prüfen, autorisieren, erneuern, entziehen. Bestellungen, Produkte, Werbung und Gebühren gehören nicht dazu.',
  glossary: 'Glossar öffnen',
  labelFinder: 'Wert über den Feldnamen bestimmen',
  failed:
    'Die Suche ließ sich nicht laden. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
  allPages: 'Alle Seiten ansehen',
  credential: 'Das sieht nach einem Wert aus: {name}.',
  credentialHelp:
    'Danach wurde nicht gesucht. Ob die Form stimmt, sagt die Prüfung. Der Wert wird nicht übernommen; fügen Sie ihn dort noch einmal ein.',
  toChecker: 'Prüfung öffnen',
  pageTitle: 'Suche',
  noScript:
    'Die Suche braucht JavaScript; hier ist es ausgeschaltet, oder es ließ sich nicht laden. Nutzen Sie das Glossar oder die Liste der Seiten darunter.',
};
