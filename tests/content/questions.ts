/**
 * What sellers ask, with the place that answers it: the same page and section in both languages.
 * Ranked questions first, then by task.
 */
export const questions: readonly { readonly question: string; readonly answer: string }[] = [
  {
    question: 'My tool stopped, or a mail says the authorisation expires: what do I click?',
    answer: 'renew/#where',
  },
  { question: 'Where is my seller ID?', answer: 'seller-id/#where' },
  { question: 'Where is my token?', answer: 'confirm-procedure/#which-case' },
  { question: 'The menu in the guide does not exist', answer: 'menu-paths/#today' },
  { question: 'Which of these values goes into this field?', answer: 'which-credential/#by-label' },
  {
    question: 'Are seller ID, merchant ID and merchant token the same?',
    answer: 'seller-id/#names',
  },
  {
    question: 'I may not authorise: not the primary user, or not a Professional account',
    answer: 'requirements/#user',
  },
  {
    question: 'Authorised, still refused: invalid_grant',
    answer: 'troubleshoot-errors/#invalid-grant',
  },
  {
    question: 'Access to requested resource is denied',
    answer: 'troubleshoot-errors/#access-denied',
  },
  { question: 'MWS is gone? Is my MWS token still good?', answer: 'mws-shutdown-migration/#end' },
  { question: 'What must I do now that MWS has ended?', answer: 'mws-shutdown-migration/#must-i' },
  { question: 'I was logged in to another store while authorising', answer: 'requirements/#store' },
  { question: 'May I use the token of another tool?', answer: 'faq/#other-tool' },
  { question: 'I made a copy error: spaces, wrong characters', answer: 'token-checker/#reading' },
  { question: 'Is it secret? May I give it away?', answer: 'security-sharing/#table' },
  {
    question: 'Amazon Pay: another account, another ID, still an MWS token',
    answer: 'amazon-pay-mws/#short',
  },
  { question: 'Per country, per region, per merged account?', answer: 'regions-accounts/#short' },
  { question: 'I cancelled the tool: can it still read my data?', answer: 'revoke/#short' },
  { question: 'Can I check the values before I use them?', answer: 'faq/#test-values' },
  { question: 'What did I lose while it was expired?', answer: 'renew/#gap' },
  { question: 'Is the expiry mail genuine?', answer: 'renewal-email/#short' },

  { question: 'What is MWS in one sentence?', answer: 'mws-overview/#definition' },
  {
    question: 'What can a tool see or change once authorised?',
    answer: 'sp-api/#what-a-tool-sees',
  },
  {
    question: 'Why does the tool need a token and not the password?',
    answer: 'faq/#why-not-password',
  },
  { question: 'Does it cost anything?', answer: 'faq/#is-it-free' },
  { question: 'Is “Amazon Seller Token” an official term?', answer: 'faq/#official-term' },
  { question: 'Can the value be seen again later?', answer: 'faq/#see-again' },
  { question: 'Does it work on a phone?', answer: 'faq/#phone' },
  { question: 'Where do I see the expiry date?', answer: 'confirm-procedure/#sp-api' },
  { question: 'Who gives me the developer ID?', answer: 'developer-id/#where' },
  { question: 'What do I type as developer name?', answer: 'authorise-procedure/#name-or-id' },
  { question: 'What comes out of the developer grant?', answer: 'authorise-procedure/#result' },
  { question: 'Where does the SP-API authorisation start?', answer: 'spapi-authorise/#from-tool' },
  { question: 'The last button is English: Confirm', answer: 'spapi-authorise/#button-language' },
  { question: 'How long until it works?', answer: 'renew/#worked' },
  { question: 'When must I renew?', answer: 'renew/#when' },
  { question: 'Expired already: what now?', answer: 'renew/#expired' },
  { question: 'Does the token change when I renew?', answer: 'renew/#token-changes' },
  { question: 'What about data that was already fetched?', answer: 'revoke/#data-kept' },
  { question: 'An older entry stands beside the current one', answer: 'revoke/#older-entry' },
  {
    question: 'Is there anything the seller must do for SP-API?',
    answer: 'mws-shutdown-migration/#must-i',
  },
  { question: 'May I delete the old MWS entry?', answer: 'mws-shutdown-migration/#old-entries' },
  { question: 'What is different with SP-API?', answer: 'sp-api/#what-changes' },
  { question: 'My tool wants a refresh token', answer: 'refresh-token/#where' },
  { question: 'Which values are public?', answer: 'secret-or-public/#table' },
  { question: 'May I give the secret key away?', answer: 'security-sharing/#never' },
  { question: 'How do I let an adviser in?', answer: 'security-sharing/#advisers' },
  { question: 'A token has leaked', answer: 'security-sharing/#leak' },
  { question: 'What do I write to the tool’s support?', answer: 'security-sharing/#templates' },
];
