/** Is this an address of the connector that we may send to? Whoever gets our message gets our token with it. */
export type Allowed = (serviceUrl: string) => boolean;

/** @param allowed addresses under which a connector may be, such as https://smba.trafficmanager.net/. */
export function allowedServiceUrls(allowed: readonly string[]): Allowed {
  const homes = allowed.map((address) => new URL(withSlash(address)));
  return (serviceUrl) => {
    if (!URL.canParse(serviceUrl)) return false;
    const { origin, pathname, username, password, search, hash } = new URL(withSlash(serviceUrl));
    if (username || password || search || hash) return false;
    return homes.some((home) => origin === home.origin && pathname.startsWith(home.pathname));
  };
}

export function withSlash(address: string): string {
  return address.endsWith('/') ? address : `${address}/`;
}
