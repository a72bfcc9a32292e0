/** What no page can prevent. */
export type LimitId = 'navigation' | 'webrtc' | 'look-ups' | 'extensions' | 'ime' | 'clipboard';
