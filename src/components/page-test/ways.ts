import type { WayId } from '../../messages/page-test.ts';

/**
 * Ways out that can be tried from the page itself. Each takes an address, begins to send to it and
 * returns the elements that it put into the page; what it throws is part of the refusal.
 */
export const pageWays: Readonly<
  Record<Exclude<WayId, 'navigation' | 'window'>, (address: string) => readonly Element[]>
> = {
  fetch: (address) => {
    fetch(address).catch(ignore);
    return [];
  },
  xhr: (address) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.send();
    return [];
  },
  beacon: (address) => {
    navigator.sendBeacon(address);
    return [];
  },
  websocket: (address) => {
    new WebSocket(address.replace('https', 'wss')).addEventListener('open', ({ target }) =>
      (target as WebSocket).close(),
    );
    return [];
  },
  eventsource: (address) => {
    const stream = new EventSource(address);
    stream.addEventListener('error', () => stream.close());
    return [];
  },
  image: (address) => {
    new Image().src = address;
    return [];
  },
  // Not as an element: Trusted Types would refuse the address before the policy for scripts is asked.
  script: (address) => {
    import(/* @vite-ignore */ address).catch(ignore);
    return [];
  },
  stylesheet: (address) => {
    const link = Object.assign(document.createElement('link'), {
      rel: 'stylesheet',
      href: address,
    });
    document.head.append(link);
    return [link];
  },
  frame: (address) => {
    const frame = Object.assign(document.createElement('iframe'), { hidden: true, src: address });
    document.body.append(frame);
    return [frame];
  },
  form: (address) => {
    const name = 'page-test-sink';
    const frame = Object.assign(document.createElement('iframe'), { hidden: true, name });
    const form = document.createElement('form');
    Object.assign(form, { action: address, method: 'post', target: name, hidden: true });
    document.body.append(frame, form);
    form.submit();
    return [frame, form];
  },
};

/** A refused request fails; what refused it is told by an event. */
const ignore = () => undefined;
