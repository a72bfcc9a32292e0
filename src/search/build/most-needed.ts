/** Pages that the empty dialog offers: what readers come for most. */
export const mostNeeded = [
  'which-credential',
  'confirm-procedure',
  'spapi-authorise',
  'renew',
  'troubleshoot-errors',
  'token-checker',
] as const;
